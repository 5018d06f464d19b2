// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, once: shortcuts, the search palette and the help read this table.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace himpun::app
{

enum class CommandId {
    Find,
    Help,
    GoTasks,
    GoCycles,
    GoSops,
    GoSettings,
    MakeDocument,
    Remind,
    Refresh,
    NextPane,
    ChangePerson,
    OpenFile,
    Quit,
};

struct CommandSpec {
    CommandId id;
    const char *name;     ///< of the action: "go_tasks"
    const char *words;    ///< "Tugas Saya"
    const char *does;     ///< a sentence
    const char *shortcut; ///< as QKeySequence reads it
};

inline constexpr CommandSpec commandTable[] = {
    {CommandId::Find, "find", QT_TRANSLATE_NOOP("commands", "Cari apa saja"),
     QT_TRANSLATE_NOOP("commands", "Mencari halaman, siklus, isian, indikator, orang, perintah."),
     "Ctrl+K"},
    {CommandId::Help, "help", QT_TRANSLATE_NOOP("commands", "Panduan"),
     QT_TRANSLATE_NOOP("commands", "Menjelaskan halaman yang sedang terbuka."), "F1"},
    {CommandId::GoTasks, "go_tasks", QT_TRANSLATE_NOOP("commands", "Tugas Saya"),
     QT_TRANSLATE_NOOP("commands", "Membuka daftar tugas yang menunggu Anda."), "Ctrl+1"},
    {CommandId::GoCycles, "go_cycles", QT_TRANSLATE_NOOP("commands", "Siklus"),
     QT_TRANSLATE_NOOP("commands", "Membuka daftar siklus."), "Ctrl+2"},
    {CommandId::GoSops, "go_sops", QT_TRANSLATE_NOOP("commands", "SOP"),
     QT_TRANSLATE_NOOP("commands", "Membuka SOP kantor."), "Ctrl+3"},
    {CommandId::GoSettings, "go_settings", QT_TRANSLATE_NOOP("commands", "Pengaturan"),
     QT_TRANSLATE_NOOP("commands", "Membuka data kantor, kalender dan tampilan."), "Ctrl+4"},
    {CommandId::MakeDocument, "make_document",
     QT_TRANSLATE_NOOP("commands", "Dokumen data kinerja (PDF) …"),
     QT_TRANSLATE_NOOP("commands",
                       "Menyusun dokumen data kinerja dari siklus yang sedang dipilih."),
     "Ctrl+P"},
    {CommandId::Remind, "remind", QT_TRANSLATE_NOOP("commands", "Ingatkan semua yang terlambat …"),
     QT_TRANSLATE_NOOP("commands", "Menulis pengingat pada tugas yang terlambat dalam siklus itu."),
     "Ctrl+I"},
    {CommandId::Refresh, "refresh", QT_TRANSLATE_NOOP("commands", "Muat ulang"),
     QT_TRANSLATE_NOOP("commands", "Membaca ulang halaman dari berkas."), "F5"},
    {CommandId::NextPane, "next_pane", QT_TRANSLATE_NOOP("commands", "Bagian berikutnya"),
     QT_TRANSLATE_NOOP("commands", "Berpindah antara menu, daftar dan rinciannya."), "F6"},
    {CommandId::ChangePerson, "change_person", QT_TRANSLATE_NOOP("commands", "Ganti orang"),
     QT_TRANSLATE_NOOP("commands", "Menyerahkan komputer ini kepada rekan."), "Ctrl+Shift+P"},
    {CommandId::OpenFile, "open_file", QT_TRANSLATE_NOOP("commands", "Buka berkas kantor …"),
     QT_TRANSLATE_NOOP("commands", "Membuka berkas kantor yang lain."), "Ctrl+O"},
    {CommandId::Quit, "quit", QT_TRANSLATE_NOOP("commands", "Keluar"),
     QT_TRANSLATE_NOOP("commands", "Menutup program; semua isian sudah tersimpan."), "Ctrl+Q"},
};

QString wordsOf(const CommandSpec &command);    ///< in the language of the program
QString sentenceOf(const CommandSpec &command); ///< what it does
QString shortcutOf(const CommandSpec &command); ///< as the keyboard says it

/// Gives \a window an action for each command.
void addCommands(QWidget &window, const std::function<void(CommandId)> &run);

} // namespace himpun::app
