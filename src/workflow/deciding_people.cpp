// SPDX-License-Identifier: GPL-3.0-or-later
// Who does a task, and what is said about it.
#include "deciding.h"

#include <algorithm>

#include "himpun/workflow/authority.h"

namespace himpun::workflow
{

namespace
{

bool hasNobody(const std::vector<OfficialId> &officials)
{
    return officials.empty() || std::ranges::any_of(officials, &OfficialId::isEmpty);
}

std::vector<OfficialId> eachOnce(const std::vector<OfficialId> &officials)
{
    std::vector<OfficialId> once;
    for (const OfficialId &official : officials) {
        if (std::ranges::find(once, official) == once.end())
            once.push_back(official);
    }
    return once;
}

constexpr std::size_t longestFileName = 255; // bytes; what the file systems of our users take

bool isFileName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.size() <= longestFileName
           && std::ranges::none_of(name, [](char c) {
                  const auto byte = static_cast<unsigned char>(c);
                  return c == '/' || c == '\\' || byte < ' ' || byte == 0x7f;
              });
}

} // namespace

Verdict Deciding::operator()(const Claim &command) const
{
    return Act{Claimed{command.task}, {}};
}

Verdict Deciding::operator()(const Release &command) const
{
    return Act{Released{command.task}, {}};
}

Verdict Deciding::operator()(const Reassign &command) const
{
    if (hasNobody(command.to))
        return refuse(RefusalCode::PersonMissing);
    const Task &task = m_cycle.task(command.task);
    const bool somebodyMay = std::ranges::any_of(command.to, [&](const OfficialId &official) {
        return !judgesOwnWork(m_sop, m_cycle, task, official);
    });
    if (!somebodyMay)
        return refuse(RefusalCode::SeparationOfDuty);
    return Act{Reassigned{command.task, eachOnce(command.to), command.reason}, {}};
}

Verdict Deciding::operator()(const Delegate &command) const
{
    if (command.to.isEmpty())
        return refuse(RefusalCode::PersonMissing);
    if (command.to == m_by)
        return refuse(RefusalCode::DelegateToSelf);
    return Act{Delegated{command.task, command.to, command.note}, {}};
}

Verdict Deciding::operator()(const HandBack &command) const
{
    return Act{HandedBack{command.task, command.note}, {}};
}

Verdict Deciding::operator()(const Comment &command) const
{
    return Act{Commented{command.task, command.text}, {}};
}

Verdict Deciding::operator()(const Attach &command) const
{
    if (!isFileName(command.name))
        return refuse(RefusalCode::FileNameUnfit);
    return Act{Attached{command.task, command.name, command.digest, command.bytes}, {}};
}

} // namespace himpun::workflow
