// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/program/log_file.h"

#include <QString>

#include <QDir>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace himpun::program
{

namespace
{

constexpr std::size_t largestFile = 1'000'000;
constexpr std::size_t olderFiles = 2;

/// Qt's own remarks are for the log, not for whoever reads our output.
void toLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    spdlog::debug("Qt: {}", message.toStdString());
}

} // namespace

void startLogFile()
{
    qInstallMessageHandler(toLog);
    spdlog::set_error_handler([](const std::string &) {}); // by default it prints on the console
    spdlog::set_level(spdlog::level::off);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    try {
        const std::string file = QDir(folder).filePath("himpun.log").toStdString();
        auto logger = spdlog::rotating_logger_mt("himpun", file, largestFile, olderFiles);
        logger->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(std::move(logger));
        spdlog::set_level(spdlog::level::info);
    } catch (const spdlog::spdlog_ex &) {
        return; // a log that cannot be written is no reason not to work
    }
}

} // namespace himpun::program
