// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/file_keeping.h"

#include "guarded.h"
#include "himpun/store/backup.h"

namespace himpun::service
{

Outcome<store::VerifyReport> verifyFile(const std::filesystem::path &file,
                                        const store::Progress &progress,
                                        const store::Cancel *cancel)
{
    return guarded([&]() -> Outcome<store::VerifyReport> {
        const auto opened = store::SqliteRepository::openToExamine(file);
        if (!opened)
            return base::fail<Trouble>(opened.error());
        return (*opened)->verify(progress, cancel);
    });
}

base::Result<store::VerifyReport, BackupTrouble> backUpFile(const std::filesystem::path &file,
                                                            const std::filesystem::path &copy,
                                                            const store::Holder &holder,
                                                            const store::Progress &progress,
                                                            const store::Cancel *cancel)
{
    try {
        auto report = store::backUp(file, copy, holder, progress, cancel);
        if (!report)
            return base::fail(BackupTrouble{copy, report.error()});
        return std::move(*report);
    } catch (const store::CopyError &error) {
        return base::fail(BackupTrouble{copy, troubleOf(error)});
    } catch (const store::StoreError &error) {
        return base::fail(BackupTrouble{file, troubleOf(error)});
    }
}

} // namespace himpun::service
