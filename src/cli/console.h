// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb says: sentences for people, or one JSON value a line for programs.
#pragma once

#include "himpun/text/message.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <string>

namespace himpun::cli
{

/// How the program ends; docs/cli.md promises these.
enum class Exit { Fine = 0, Refused = 1, Usage = 2, Broken = 3 };

class Console
{
public:
    Console(std::istream &in, std::ostream &out, std::ostream &err)
        : m_in(in), m_out(out), m_err(err)
    {
    }

    bool json = false;    ///< --json: programs read along
    bool english = false; ///< --lang en
    Exit exit = Exit::Fine;

    std::istream &in() { return m_in; }

    void say(const std::string &line);      ///< to people; silent with --json
    void emit(const nlohmann::json &value); ///< to programs, one line
    void raw(std::string_view line);        ///< a line that is the same for both

    /// What was said did not arrive: the disk is full, or nobody listens.  No use going on.
    bool isLost() const;
    /// Everything said is written, or that it is not is complained of.  Before the program ends.
    void finish();

    /// What went wrong, on the error stream (with --json on the output), and how the program ends.
    void complain(const text::Message &message, Exit ending);
    void complain(const std::string &code, const std::string &words, Exit ending);

    /// Something to know about an answer that is fine otherwise: on the error stream, or as
    /// {"note": code, "words": …}.
    void note(const std::string &code, const std::string &words);

private:
    std::istream &m_in;
    std::ostream &m_out;
    std::ostream &m_err;
};

} // namespace himpun::cli
