// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_part.h"

namespace himpun::spreadsheet
{

namespace
{
constexpr int mostDepth = 64;
constexpr qsizetype mostAttributes = 64;
constexpr qsizetype mostNameSpaces = 128; // LibreOffice writes forty
} // namespace

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, Meter &meter)
    : m_device(std::move(device)), m_meter(meter)
{
    if (m_device)
        m_xml.setDevice(m_device.get());
}

/// One token; false where there is none that may be looked at.
bool XmlPart::advance()
{
    if (!m_device || !m_meter.isFine() || m_xml.atEnd())
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
        const bool isTooLarge = ++m_depth > mostDepth || m_xml.attributes().size() > mostAttributes
                                || m_xml.namespaceDeclarations().size() > mostNameSpaces;
        if (isTooLarge)
            m_meter.refuse(ReadError::DamagedContent);
    }
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::DTD)
        m_meter.refuse(ReadError::DocumentType);
    if (m_xml.hasError())
        m_meter.refuse(ReadError::DamagedContent);
    return m_meter.isFine();
}

bool XmlPart::piece()
{
    while (advance()) {
        if (m_xml.isEndElement())
            return false;
        if (m_xml.isStartElement() || m_xml.isCharacters())
            return true;
    }
    return false;
}

bool XmlPart::child()
{
    while (piece()) {
        if (m_xml.isStartElement())
            return true;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) { }
}

void XmlPart::finish()
{
    while (advance()) { }
}

std::string XmlPart::text()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside && advance()) {
        if (m_xml.isCharacters()
            && m_meter.allowText(static_cast<std::size_t>(text.size() + m_xml.text().size())))
            text += m_xml.text();
    }
    return text.toStdString();
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::attribute(QStringView nameSpace, QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && attribute.namespaceUri() == nameSpace)
            return attribute.value().toString();
    }
    return {};
}

} // namespace himpun::spreadsheet
