// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_words.h"

#include "himpun/indicator/multiplier.h"

#include "words.h"

#include <algorithm>
#include <array>

namespace himpun::intake
{

namespace
{

constexpr std::size_t longestHeader = 120; ///< a sentence that speaks of targets is no header

constexpr std::array<std::string_view, 13> romans{"",    "i",    "ii", "iii", "iv", "v",  "vi",
                                                  "vii", "viii", "ix", "x",   "xi", "xii"};

std::optional<int> indexIn(const std::string &word)
{
    const auto roman = std::ranges::find(romans, word);
    if (roman != romans.end() && roman != romans.begin())
        return static_cast<int>(roman - romans.begin());
    if (word.empty() || word.size() > 2
        || !std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const int index = std::stoi(word);
    return 1 <= index && index <= 12 ? std::optional(index) : std::nullopt;
}

std::optional<int> monthIn(const std::string &word)
{
    static const std::vector<std::vector<std::string_view>> months{
        {"januari", "jan", "january"},
        {"februari", "feb", "pebruari", "peb", "february"},
        {"maret", "mar", "march"},
        {"april", "apr"},
        {"mei", "may"},
        {"juni", "jun", "june"},
        {"juli", "jul", "july"},
        {"agustus", "agu", "agt", "ags", "agust", "august"},
        {"september", "sep", "sept"},
        {"oktober", "okt", "october"},
        {"november", "nov", "nopember", "nop"},
        {"desember", "des", "december"}};
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (std::ranges::find(months[i], word) != months[i].end())
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

struct PeriodWord {
    std::string_view word;
    calendar::PeriodKind kind;
    int most;
};
constexpr PeriodWord periodWords[] = {
    {"triwulan", calendar::PeriodKind::Quarter, 4},  {"tribulan", calendar::PeriodKind::Quarter, 4},
    {"kuartal", calendar::PeriodKind::Quarter, 4},   {"triw", calendar::PeriodKind::Quarter, 4},
    {"trw", calendar::PeriodKind::Quarter, 4},       {"tw", calendar::PeriodKind::Quarter, 4},
    {"quarter", calendar::PeriodKind::Quarter, 4},   {"q", calendar::PeriodKind::Quarter, 4},
    {"semester", calendar::PeriodKind::Semester, 2}, {"smt", calendar::PeriodKind::Semester, 2},
    {"sem", calendar::PeriodKind::Semester, 2},      {"bulan", calendar::PeriodKind::Month, 12},
};

std::optional<PeriodLabel> labelFrom(const PeriodWord &period, const std::string &index)
{
    const auto number = indexIn(index);
    if (!number || *number > period.most)
        return std::nullopt;
    return PeriodLabel{period.kind, *number};
}

/// The word at \a at with its index: "tw i", "tw1".
std::optional<PeriodLabel> labelAt(const std::vector<std::string> &words, std::size_t at)
{
    const std::string &word = words[at];
    for (const PeriodWord &period : periodWords) {
        if (word == period.word && at + 1 < words.size())
            return labelFrom(period, words[at + 1]);
        if (word != period.word && word.starts_with(period.word)) {
            if (const auto label = labelFrom(period, word.substr(period.word.size())))
                return label;
        }
    }
    return std::nullopt;
}

/// "2026-01-01": a day in a header, as Excel keeps "Jan-26".
std::optional<PeriodLabel> monthOfDay(const std::string &header)
{
    const auto words = wordsIn(header);
    const bool isDay = isDayInHeader(header) && words.size() == 3;
    const int month = isDay ? std::stoi(words[1]) : 0;
    return 1 <= month && month <= 12
               ? std::optional(PeriodLabel{calendar::PeriodKind::Month, month})
               : std::nullopt;
}

/// "Target Capaian" is a target; "Capaian Target" and "Target / Capaian" are not.
bool isTargetOfCapaian(const std::string &header, const std::string &text)
{
    return text.starts_with("target ") && !hasAny(text, {"realisasi", "dan", "serapan", "sisa"})
           && header.find_first_of("/&") == std::string::npos;
}

/// What nobody takes, whatever else the header says.
bool isNothing(const std::string &header, const std::string &text, bool isName)
{
    const bool isResult = hasAny(text, {"realisasi", "capaian", "predikat", "serapan", "sisa"});
    if (isResult && !isName && !isTargetOfCapaian(header, text))
        return true;
    return hasAny(text, {"keterangan", "ket", "catatan", "bobot", "remarks", "bertambah",
                         "berkurang", "selisih", "sumber dana", "sumber anggaran"});
}

} // namespace

std::optional<Meaning> meaningOf(const std::string &header)
{
    const std::string text = plain(header);
    if (text.empty() || header.size() > longestHeader)
        return std::nullopt;
    const bool isName = hasAny(text, {"indikator", "iku", "ikk", "ikp", "indicator"});
    const bool isTarget = hasAny(text, {"target", "targets"});
    if (isNothing(header, text, isName))
        return Meaning::Nothing;
    if (hasAny(text, {"definisi", "definition"}))
        return Meaning::Definition;
    if (hasAny(text, {"formula", "formulasi", "rumus", "perhitungan", "penghitungan"}))
        return Meaning::Formula;
    if (hasAny(text, {"sumber", "source"}))
        return Meaning::Source;
    if (hasAny(text, {"penanggung", "penanggungjawab", "pengampu", "pelaksana", "pic"}))
        return Meaning::Responsible;
    if (isName && !isTarget)
        return Meaning::Name;
    if (namesLongPlan(header) && isTarget)
        return Meaning::Nothing;
    if (hasAny(text, {"satuan"}) && !(isTarget && text.starts_with("target")))
        return Meaning::UnitOfMeasure;
    if (hasAny(text, {"anggaran", "pagu", "biaya", "budget"}))
        return Meaning::Ceiling;
    if (isTarget)
        return Meaning::YearTarget;
    if (hasAny(text, {"kode", "code"}))
        return Meaning::Code;
    if (hasAny(text, {"sasaran", "tujuan", "objective"}))
        return Meaning::Objective;
    if (hasAny(text, {"program", "kegiatan", "subkegiatan"}))
        return Meaning::Program;
    if (text == "no" || text == "nomor" || text == "no urut" || text == "nomor urut")
        return Meaning::Number;
    return std::nullopt;
}

bool countsWhatCameBefore(const std::string &header)
{
    return hasAny(plain(header),
                  {"s d", "sd", "sampai", "kumulatif", "komulatif", "akumulasi", "akumulatif"});
}

bool namesLongPlan(const std::string &header)
{
    return hasAny(plain(header), {"renstra", "rpjmd", "rpjmn", "rpd"});
}

bool isDayInHeader(const std::string &header)
{
    constexpr std::string_view day = "0000-00-00";
    return header.size() == day.size() && std::ranges::equal(header, day, [](char c, char shape) {
               return shape == '-' ? c == '-' : c >= '0' && c <= '9';
           });
}

std::optional<PeriodLabel> periodIn(const std::string &header)
{
    const auto words = wordsIn(header);
    if (header.size() > longestHeader || countsWhatCameBefore(header))
        return std::nullopt;
    if (const auto month = monthOfDay(header))
        return month;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto label = labelAt(words, at))
            return label;
    }
    const bool isShort = words.size() <= 3; // "Januari", "Target Januari 2026"
    for (const std::string &word : words) {
        const auto month = monthIn(word);
        if (month && isShort)
            return PeriodLabel{calendar::PeriodKind::Month, *month};
    }
    return std::nullopt;
}

std::optional<int> bareIndexIn(const std::string &header)
{
    const auto words = wordsIn(header);
    return words.size() == 1 ? indexIn(words.front()) : std::nullopt;
}

std::optional<int> romanQuarterIn(const std::string &header)
{
    const std::string text = plain(header);
    const auto roman = std::find(romans.begin() + 1, romans.begin() + 5, text);
    return roman == romans.begin() + 5 ? std::nullopt
                                       : std::optional(static_cast<int>(roman - romans.begin()));
}

std::optional<calendar::PeriodKind> kindCountedBy(const std::string &header)
{
    const std::string text = plain(header);
    if (countsWhatCameBefore(header))
        return std::nullopt;
    for (const PeriodWord &period : periodWords) {
        if (hasAny(text, {period.word}))
            return period.kind;
    }
    return std::nullopt;
}

std::vector<int> yearsIn(const std::string &text)
{
    std::vector<int> years;
    for (const std::string &word : wordsIn(text)) {
        const bool isNumber = word.size() == 4 && std::ranges::all_of(word, [](char c) {
                                  return c >= '0' && c <= '9';
                              });
        const int year = isNumber ? std::stoi(word) : 0;
        if (2000 <= year && year <= 2100)
            years.push_back(year);
    }
    return years;
}

std::string unitInHeader(const std::string &header)
{
    const std::string text = plain(header);
    return text.find('%') != std::string::npos || hasAny(text, {"persen"}) ? "%" : "";
}

Version versionIn(const std::string &header)
{
    const std::string text = plain(header);
    if (hasAny(text, {"semula", "sebelum", "awal", "murni", "induk", "lama"}))
        return Version::Before;
    const bool isAfter =
        hasAny(text, {"menjadi", "setelah", "sesudah", "perubahan", "revisi", "baru"});
    return isAfter ? Version::After : Version::Unsaid;
}

bool isAmountOfMoney(const std::string &header)
{
    const auto words = wordsIn(header);
    const bool isMoney = std::ranges::all_of(words, [](const std::string &word) {
        return word == "rp" || word == "rupiah" || word == "idr" || word == "000"
               || indicator::isMultiplier(word);
    });
    return !words.empty() && isMoney;
}

bool leadsAHeader(const std::string &text)
{
    static const std::vector<std::string_view> words{
        "indikator", "iku",     "ikk",     "ikp",     "indicator",   "nama",   "uraian",
        "judul",     "sasaran", "tujuan",  "program", "kegiatan",    "sub",    "subkegiatan",
        "kode",      "no",      "kinerja", "key",     "performance", "rincian"};
    constexpr std::size_t longest = 60;
    const auto own = wordsIn(text);
    return text.size() <= longest && !own.empty()
           && std::ranges::find(words, own.front()) != words.end();
}

} // namespace himpun::intake
