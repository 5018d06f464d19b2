// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio.h"

#include "himpun/practice/practice_office.h"
#include "himpun/text/language.h"
#include "password_check.h"
#include "settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace himpun::shots
{

namespace
{

constexpr int titleBar = 34;

/// As a window manager would frame it; there is none off the screen.
void drawFramed(QPainter &painter, QWidget &dialog)
{
    const QRect inside(dialog.pos(), dialog.size());
    const QRect frame = inside.adjusted(-1, -titleBar, 1, 1);
    painter.fillRect(frame.adjusted(-6, -6, 6, 6), QColor(0, 0, 0, 40));
    painter.fillRect(frame, app::colours().navigation);
    painter.setPen(app::colours().navigationText);
    painter.setFont(QFont(QApplication::font().family(), 10));
    painter.drawText(frame.adjusted(12, 0, 0, 0).x(), frame.y() + 23, dialog.windowTitle());
    painter.drawPixmap(inside.topLeft(), dialog.grab());
}

} // namespace

Studio::Studio(const Look &look, Scene scene)
    : m_file(fileWith(scene, m_folder.path())),
      m_clock(timeOf(scene)),
      m_prompter(app::passwordCheck(m_backstage, m_seat))
{
    QSettings().clear();
    text::setLanguage(look.isEnglish ? text::Language::English : text::Language::Indonesian);
    app::dress(*qApp, look.appearance, look.percent);
    m_window = std::make_unique<app::MainWindow>(m_backstage, m_prompter, m_seat, m_clock);
    m_window->setWindowState(Qt::WindowNoState);
    m_window->setGeometry(QRect(QPoint(), officeScreen));
    QCursor::setPos(officeScreen.width() / 2, officeScreen.height() - 1); // nothing is hovered
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    settle();
}

Studio::~Studio()
{
    settle();
}

void Studio::settle()
{
    do { // an answer may lead to the next question
        while (!m_backstage.isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    } while (!m_backstage.isIdle());
}

void Studio::openFile()
{
    m_window->openFile(m_file);
    settle();
}

void Studio::openBroken()
{
    const QString path = m_folder.filePath(QStringLiteral("Laporan.himpun"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("sebuah surat, bukan berkas kantor") < 0)
        qFatal("%s cannot be written", qPrintable(path));
    file.close();
    m_window->openFile(path);
    settle();
}

void Studio::holdFile()
{
    m_other =
        store::SqliteRepository::open(m_file.toStdString(), {"Endah di PC-TU", m_clock.now()});
}

void Studio::sit(const workflow::OfficialId &person, const app::Place &place)
{
    openFile();
    the<QLineEdit>("searchEdit").setText(QString::fromStdString(person.text));
    the<QLineEdit>("passwordEdit").setText(QString::fromUtf8(practice::practicePassword.data()));
    press("enterButton");
    go(place);
}

void Studio::go(const app::Place &place)
{
    m_window->go(place);
    settle();
}

void Studio::press(const char *button)
{
    the<QAbstractButton>(button).click();
    settle();
}

void Studio::run(const char *command)
{
    auto *action = m_window->findChild<QAction *>(QString::fromLatin1(command));
    if (!action)
        qFatal("there is no action %s", command);
    action->trigger();
    settle();
}

void Studio::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Studio::type(const QString &text)
{
    for (const QChar letter : text) // the first one may open an editor
        QTest::keyClicks(QApplication::focusWidget(), letter);
    settle();
}

void Studio::showTab(const char *tabs, int index)
{
    the<QTabWidget>(tabs).setCurrentIndex(index);
    settle();
}

void Studio::whileAsked(const std::function<void()> &opens,
                        const std::function<void(QDialog &)> &answers)
{
    bool isAnswered = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || isAnswered)
            return;
        isAnswered = true;
        answers(*dialog);
    });
    look.start(10);
    opens();
    settle();
    if (!isAnswered)
        qFatal("nothing was asked");
}

void Studio::photographAsked(const std::function<void()> &opens,
                             const std::function<void(QDialog &)> &before)
{
    whileAsked(opens, [&](QDialog &dialog) {
        if (before)
            before(dialog);
        QCoreApplication::processEvents(); // what asked is not answered yet, so nothing settles
        m_photographed = seen();
        dialog.reject();
    });
}

QImage Studio::picture()
{
    settle();
    return m_photographed.isNull() ? seen() : m_photographed;
}

QImage Studio::seen() const
{
    QImage image = m_window->grab().toImage();
    QPainter painter(&image);
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (!each->isVisible() || each == m_window.get())
            continue;
        if (qobject_cast<QDialog *>(each))
            drawFramed(painter, *each);
        else
            painter.drawPixmap(each->pos(), each->grab());
    }
    return image;
}

} // namespace himpun::shots
