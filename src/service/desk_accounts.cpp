// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in, and with what: never in the ledger, and never in the log.
#include "desk.h"

namespace himpun::service
{

Outcome<void> Workbench::Desk::knows(const workflow::OfficialId &official)
{
    const auto used = office();
    if (!used)
        return base::fail(used.error());
    if (!(*used)->find(official))
        return base::fail<Trouble>(trouble(DeskProblem::UnknownOfficial, official.text));
    return {};
}

Outcome<bool> Workbench::Desk::hasPassword(const workflow::OfficialId &official)
{
    if (const auto known = knows(official); !known)
        return base::fail(known.error());
    const auto account = m_repository->accounts().find(official);
    return account && !account->passwordHash.empty();
}

Outcome<bool> Workbench::Desk::isPassword(const workflow::OfficialId &official,
                                          const std::string &password)
{
    if (const auto known = knows(official); !known)
        return base::fail(known.error());
    const auto account = m_repository->accounts().find(official);
    return account && ledger::isPassword(account->passwordHash, password);
}

Outcome<void> Workbench::Desk::setPassword(const workflow::OfficialId &official,
                                           const std::string &present, const std::string &next)
{
    if (const auto known = knows(official); !known)
        return known;
    const auto account = m_repository->accounts().find(official);
    const bool hasOne = account && !account->passwordHash.empty();
    if (hasOne && !ledger::isPassword(account->passwordHash, present))
        return base::fail<Trouble>(trouble(DeskProblem::WrongPassword, official.text));
    if (ledger::passwordLength(next) < ledger::shortestPassword)
        return base::fail<Trouble>(trouble(DeskProblem::PasswordTooShort, official.text));
    m_repository->accounts().save({official, ledger::passwordHash(next, m_passwordCost), now(),
                                   account ? account->reset : std::nullopt});
    return {};
}

Outcome<void> Workbench::Desk::resetPassword(const workflow::OfficialId &official,
                                             const workflow::OfficialId &by)
{
    if (const auto known = knows(official); !known)
        return known;
    if (const auto may = mayAdopt(by, nullptr); !may)
        return may;
    m_repository->accounts().save({official, {}, now(), store::PasswordReset{by, now()}});
    return {};
}

Outcome<std::optional<store::PasswordReset>> Workbench::Desk::passwordReset(
    const workflow::OfficialId &official)
{
    if (const auto known = knows(official); !known)
        return base::fail(known.error());
    const auto account = m_repository->accounts().find(official);
    return account ? account->reset : std::nullopt;
}

} // namespace himpun::service
