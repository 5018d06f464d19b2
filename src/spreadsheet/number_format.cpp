// SPDX-License-Identifier: GPL-3.0-or-later
//
//     format   section *(";" section)      positive numbers have the first
//     section  '"' literal '"' | "\" char | "_" char | "*" char | "[" bracket "]" | char
//     bracket  "$" currency ["-" locale] | colour | condition | "h" | "mm" | "ss" of elapsed time
#include "number_format.h"

#include <QString>

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

/// A section taken apart.
struct Parts {
    QString before, behind; ///< what is shown as it stands, before the digits and behind them
    QString codes;          ///< what says how the number is shown, in lower case
    bool hasCurrency = false;
    bool isElapsed = false;
};

bool isElapsedTime(QStringView bracket)
{
    for (const QChar c : bracket) {
        if (c != u'h' && c != u'm' && c != u's' && c != u'H' && c != u'M' && c != u'S')
            return false;
    }
    return !bracket.isEmpty();
}

void readBracket(Parts &parts, QStringView bracket)
{
    if (isElapsedTime(bracket))
        parts.isElapsed = true;
    if (bracket.startsWith(u'$') && bracket.size() > 1 && bracket[1] != u'-')
        parts.hasCurrency = true;
}

bool hasDigits(const Parts &parts)
{
    return parts.codes.contains(u'0') || parts.codes.contains(u'#') || parts.codes.contains(u'?');
}

void addLiteral(Parts &parts, QStringView text)
{
    (hasDigits(parts) ? parts.behind : parts.before) += text;
}

/// A comma behind the last digit shows thousands: 5,3 of 5300.
bool showsOtherNumber(const Parts &parts)
{
    const auto last = std::max({parts.codes.lastIndexOf(u'0'), parts.codes.lastIndexOf(u'#'),
                                parts.codes.lastIndexOf(u'?')});
    return last + 1 < parts.codes.size() && parts.codes[last + 1] == u',';
}

Parts partsOf(QStringView code)
{
    Parts parts;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if (c == u'\\' && at + 1 < code.size())
            addLiteral(parts, code.sliced(at + 1, 1));
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
            continue;
        }
        const QChar closing = c == u'"' ? u'"' : u']';
        const bool opens = c == u'"' || c == u'[';
        const qsizetype end = opens ? code.indexOf(closing, at + 1) : -1;
        if (!opens || end < 0) {
            parts.codes += c.toLower();
            continue;
        }
        const QStringView inner = code.sliced(at + 1, end - at - 1);
        if (c == u'"')
            addLiteral(parts, inner);
        else
            readBracket(parts, inner);
        at = end;
    }
    return parts;
}

bool namesCurrency(const Parts &parts)
{
    constexpr QStringView signs = u"$€£¥";
    for (const QChar sign : signs) {
        if (parts.before.contains(sign) || parts.behind.contains(sign)
            || parts.codes.contains(sign))
            return true;
    }
    const QString before = parts.before.trimmed().toLower();
    return parts.hasCurrency || parts.codes.startsWith(u"rp") || before.startsWith(u"rp")
           || before.startsWith(u"idr");
}

NumberKind kindOf(const Parts &parts)
{
    if (parts.codes == u"general" || parts.codes == u"standard")
        return NumberKind::Plain;
    const QString &codes = parts.codes;
    const bool hasTime = parts.isElapsed || codes.contains(u'h') || codes.contains(u's');
    const bool hasDay =
        codes.contains(u'y') || codes.contains(u'd') || (codes.contains(u'm') && !hasTime);
    if (hasDay || hasTime)
        return !hasTime ? NumberKind::Day : hasDay ? NumberKind::DayAndTime : NumberKind::Time;
    if (codes.contains(u'%'))
        return NumberKind::Percent;
    return namesCurrency(parts) ? NumberKind::Currency : NumberKind::Plain;
}

} // namespace

NumberShape shapeOfFormat(QStringView code)
{
    const Parts parts = partsOf(code);
    const NumberKind kind = kindOf(parts);
    const bool isNumber = kind == NumberKind::Plain || kind == NumberKind::Currency;
    if (!isNumber || showsOtherNumber(parts))
        return {kind, {}};
    return {kind, meantOf({parts.before.toStdString(), parts.behind.toStdString()})};
}

NumberKind kindOfBuiltIn(int id)
{
    const auto isWithin = [id](int first, int last) { return first <= id && id <= last; };
    if (id == 9 || id == 10)
        return NumberKind::Percent;
    if (isWithin(5, 8) || id == 42 || id == 44)
        return NumberKind::Currency;
    if (isWithin(14, 17) || isWithin(27, 31) || id == 36 || isWithin(50, 54) || id == 57
        || id == 58)
        return NumberKind::Day;
    if (isWithin(18, 21) || isWithin(32, 35) || isWithin(45, 47) || id == 55 || id == 56)
        return NumberKind::Time;
    return id == 22 ? NumberKind::DayAndTime : NumberKind::Plain;
}

} // namespace himpun::spreadsheet
