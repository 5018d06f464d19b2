// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_parts.h"

namespace himpun::spreadsheet
{

std::string OdsParagraphs::read()
{
    bool isFirst = true;
    while (m_part.child()) {
        if (!m_part.is(u"p") || !m_part.isIn(ods::text)) {
            m_part.skip(); // a remark or a drawing on the cell
            continue;
        }
        if (!isFirst)
            m_text += u'\n';
        isFirst = false;
        readParagraph();
    }
    return m_text.toStdString();
}

/// Its own texts, and those of spans and links in it.
void OdsParagraphs::readParagraph()
{
    while (m_part.piece()) {
        if (m_part.isText()) {
            addText(m_part.pieceText());
        } else if (!m_part.isIn(ods::text)) {
            m_part.skip();
        } else if (m_part.is(u"s")) {
            readSpaces();
        } else if (m_part.is(u"tab") || m_part.is(u"line-break")) {
            m_text += m_part.is(u"tab") ? u'\t' : u'\n';
            m_part.skip();
        } else {
            readParagraph();
        }
    }
}

void OdsParagraphs::addText(const QString &text)
{
    if (m_meter.allowText(static_cast<std::size_t>(m_text.size() + text.size())))
        m_text += text;
}

void OdsParagraphs::readSpaces()
{
    const QString attribute = m_part.attribute(ods::text, u"c");
    bool isNumber = true;
    const auto count = attribute.isEmpty() ? 1u : attribute.toUInt(&isNumber);
    if (!isNumber)
        m_meter.refuse(ReadError::DamagedContent);
    else if (m_meter.allowText(count))
        addText(QString(static_cast<qsizetype>(count), u' '));
    m_part.skip();
}

} // namespace himpun::spreadsheet
