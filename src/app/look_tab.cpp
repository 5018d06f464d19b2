// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_tab.h"

#include "himpun/text/language.h"
#include "settings.h"
#include "theme.h"
#include "ui_look_tab.h"

#include <QApplication>

namespace himpun::app
{

LookTab::LookTab(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::LookTab>())
{
    m_ui->setupUi(this);
    m_ui->appearanceBox->addItem(tr("Ikuti sistem"), QStringLiteral("system"));
    m_ui->appearanceBox->addItem(tr("Terang"), QStringLiteral("light"));
    m_ui->appearanceBox->addItem(tr("Gelap"), QStringLiteral("dark"));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_ui->sizeBox->addItem(QStringLiteral("%1%").arg(percent), percent);
    m_ui->languageBox->addItem(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    m_ui->languageBox->addItem(QStringLiteral("English"), QStringLiteral("en"));
    showPresent();
    connect(m_ui->appearanceBox, &QComboBox::activated, this, &LookTab::dressAnew);
    connect(m_ui->sizeBox, &QComboBox::activated, this, &LookTab::dressAnew);
    connect(m_ui->languageBox, &QComboBox::activated, this, &LookTab::speakAnew);
}

LookTab::~LookTab() = default;

void LookTab::showPresent()
{
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_ui->appearanceBox, settings::appearance.read());
    choose(m_ui->sizeBox, settings::textPercent.read());
    choose(m_ui->languageBox, settings::language.read());
}

void LookTab::dressAnew()
{
    if (!m_mayChange())
        return showPresent();
    settings::appearance.write(m_ui->appearanceBox->currentData().toString());
    settings::textPercent.write(m_ui->sizeBox->currentData().toInt());
    dress(*qApp, appearanceNamed(settings::appearance.read()), settings::textPercent.read());
}

void LookTab::speakAnew()
{
    if (!m_mayChange())
        return showPresent();
    settings::language.write(m_ui->languageBox->currentData().toString());
    text::setLanguage(settings::language.read() == u"en" ? text::Language::English
                                                         : text::Language::Indonesian);
}

} // namespace himpun::app
