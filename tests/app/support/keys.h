// SPDX-License-Identifier: GPL-3.0-or-later
// A keyboard before whatever has the focus, which counts the keys that are pressed on it.
#pragma once

#include <QString>

class QWidget;

namespace himpun::app::support
{

class Keys
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text); ///< a key for each character
    /// What a budget counts as one key, such as a password, or not at all, such as the words of a
    /// remark.
    void typeAs(int keys, const QString &text);

    int count() const { return m_count; }
    void countFromHere() { m_count = 0; }

    /// The widget that the next key goes to.
    static QWidget *receiver();

private:
    int m_count = 0;
};

} // namespace himpun::app::support
