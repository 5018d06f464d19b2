// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_parts.h"

#include "xml_part.h"

namespace himpun::spreadsheet
{

namespace
{

constexpr std::size_t mostTexts = mostCells;

/// The character that \a text names at \a at; empty where "_x" begins something else.
std::optional<QChar> escapedAt(const QString &text, qsizetype at)
{
    constexpr qsizetype length = 7; // "_x000D_"
    if (at + length > text.size() || text[at + length - 1] != u'_')
        return std::nullopt;
    bool isHex = false;
    const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString withoutEscapes(const QString &text)
{
    constexpr qsizetype length = 7; // "_x000D_"
    qsizetype kept = 0;
    QString plain;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at)) {
        const auto character = escapedAt(text, at);
        if (character) {
            plain += QStringView(text).sliced(kept, at - kept);
            plain += *character;
            kept = at + length;
        }
        at += character ? length : 1;
    }
    plain += QStringView(text).sliced(kept);
    return plain;
}

/// Reading aids (rPh) of Asian texts are not part of them.
std::string richText(XmlPart &part, Meter &meter)
{
    std::string text;
    while (meter.allowText(text.size()) && part.child()) {
        if (part.is(u"t")) {
            text += withoutEscapes(QString::fromStdString(part.text())).toStdString();
        } else if (part.is(u"r")) {
            text += richText(part, meter);
        } else {
            part.skip();
        }
    }
    return text;
}

TextPool sharedTexts(const std::string &name, Archive &archive, Meter &meter)
{
    TextPool texts;
    XmlPart part(archive.open(name), meter);
    part.child();
    while (part.child()) {
        if (!part.is(u"si")) {
            part.skip();
            continue;
        }
        texts.add(richText(part, meter));
        if (texts.size() > mostTexts)
            meter.refuse(ReadError::TooManyCells);
    }
    part.finish();
    return texts;
}

} // namespace himpun::spreadsheet
