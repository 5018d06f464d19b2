// SPDX-License-Identifier: GPL-3.0-or-later
// An XML part of an archive, walked element by element.
//
//     part.child();                 // the root
//     while (part.child()) {        // each element in it
//         if (part.is(u"row")) …    // walks that element to its end, or
//         else part.skip();
//     }
#pragma once

#include "meter.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>
#include <string>

namespace himpun::spreadsheet
{

class XmlPart
{
public:
    /// \a device may be nullptr; whatever is wrong, \a meter is told and nothing more is found.
    XmlPart(std::unique_ptr<QIODevice> device, Meter &meter);

    /// The next element inside the current one, whose end is passed where there is none.
    bool child();
    /// Passes the end of the current element.
    void skip();
    /// Passes all that is left, so that the part is known to be whole.
    void finish();
    /// The current element's text, that of \a within \a it as well, and its end.
    std::string text();

    bool is(QStringView name) const { return m_xml.name() == name; }
    bool isIn(QStringView nameSpace) const { return m_xml.namespaceUri() == nameSpace; }
    QString attribute(QStringView name) const; ///< whatever its prefix is
    QString attribute(QStringView nameSpace, QStringView name) const;

    /// For elements in which texts and elements follow each other: false at its end.
    bool piece();
    bool isText() const { return m_xml.isCharacters(); } ///< the piece is a text
    QString pieceText() const { return m_xml.text().toString(); }

private:
    bool advance();

    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    Meter &m_meter;
    int m_depth = 0;
};

} // namespace himpun::spreadsheet
