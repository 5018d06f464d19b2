// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "himpun/text/usage.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace himpun::cli
{

void Console::say(const std::string &line)
{
    if (!json)
        m_out << line << '\n';
}

void Console::emit(const nlohmann::json &value)
{
    m_out << value.dump() << std::endl; // whoever reads line by line waits for it
}

void Console::raw(std::string_view line)
{
    m_out << line << '\n';
}

bool Console::isLost() const
{
    return !m_out;
}

void Console::finish()
{
    m_out.flush();
    if (!isLost())
        return;
    m_err << text::outputLost().text() << '\n'; // with --json too: there is nowhere else
    exit = Exit::Broken;
}

void Console::complain(const text::Message &message, Exit ending)
{
    complain(message.code, message.text(), ending);
}

void Console::complain(const std::string &code, const std::string &words, Exit ending)
{
    if (json)
        emit({{"ok", false}, {"code", code}, {"words", words}});
    else
        m_err << words << '\n';
    exit = ending;
}

void Console::note(const std::string &code, const std::string &words)
{
    if (json)
        emit({{"note", code}, {"words", words}});
    else
        m_err << words << '\n';
}

} // namespace himpun::cli
