// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

namespace sample
{

using namespace himpun;
using namespace himpun::workflow;
using indicator::Indicator;
using indicator::Polarity;
using indicator::Target;

namespace
{

const calendar::Period quarter{2026, calendar::PeriodKind::Quarter, 3};
const OfficialId endang{"196805121990031004"}, sri{"197504052000032001"},
    budi{"198811232015021002"};
const UnitId trade{"perdagangan"}, industry{"perindustrian"};

base::Instant at(std::string_view iso)
{
    return *base::parseInstant(iso);
}

base::Decimal decimal(std::string_view text)
{
    return *base::Decimal::parse(text);
}

Indicator make(const char *id, const char *name, const char *unit, Polarity polarity,
               const char *yearTarget, const char *target)
{
    Indicator indicator;
    indicator.id = {id};
    indicator.objective = "Meningkatnya kontribusi sektor perdagangan dan perindustrian";
    indicator.name = name;
    indicator.unitOfMeasure = unit;
    indicator.polarity = polarity;
    indicator.yearTarget = Target::at(decimal(yearTarget));
    indicator.periodTargets[quarter] = Target::at(decimal(target));
    return indicator;
}

indicator::SheetRow filled(const char *id, const char *actual)
{
    indicator::SheetRow row;
    row.indicator = {id};
    if (actual)
        row.actual = decimal(actual);
    return row;
}

document::UnitData tradeData()
{
    document::UnitData unit;
    unit.unit = trade;
    unit.form.indicators = {
        make("d1", "Pertumbuhan omzet pedagang di pasar rakyat yang dibina", "Persen",
             Polarity::Maximize, "6", "4.5"),
        make("d2", "Lama waktu penerbitan rekomendasi izin usaha perdagangan", "Hari",
             Polarity::MinimizeA, "3", "4"),
        make("d3", "Indeks kepuasan masyarakat", "Angka", Polarity::Maximize, "85", "0"),
        make("d4", "Opini atas pengelolaan barang milik daerah", "Predikat", Polarity::Maximize,
             "4", "4"),
        make("d5", "Jumlah alat ukur, takar, timbang dan perlengkapannya yang ditera ulang", "Unit",
             Polarity::Maximize, "12000", "9000")};
    unit.form.indicators[3].scale = indicator::PredicateScale{
        "opini", "Opini", {{"WDP", 3, ""}, {"WTP", 4, "Wajar Tanpa Pengecualian"}}, ""};
    unit.form.budget = {
        {{"b1"}, "Program Peningkatan Sarana Distribusi Perdagangan", decimal("5294655000")},
        {{"b2"}, "Program Standardisasi dan Perlindungan Konsumen", decimal("1250000000.5")}};
    indicator::Sheet sheet;
    sheet.unit = trade.text;
    sheet.period = quarter;
    sheet.rows = {filled("d1", "5.12"), filled("d2", "3.5"), filled("d3", nullptr),
                  filled("d4", "4"), filled("d5", "7345")};
    sheet.rows[0].supporting =
        "Revitalisasi dua pasar rakyat selesai lebih cepat dan pedagang sudah kembali berjualan.";
    sheet.rows[0].evidence = {{base::sha256("a"), "a.pdf"}, {base::sha256("b"), "b.pdf"}};
    sheet.rows[4].hindering = "Mobil tera keliling rusak selama lima pekan.";
    sheet.rows[4].followUp = "Pinjam kendaraan dari dinas tetangga mulai Oktober.";
    sheet.budget = {{{"b1"}, decimal("4100250000")}, {{"b2"}, decimal("980000000")}};
    unit.sheet = std::move(sheet);
    return unit;
}

document::UnitData industryData()
{
    document::UnitData unit;
    unit.unit = industry;
    unit.form.indicators = {
        make("i1", "Persentase industri kecil dan menengah yang naik kelas", "Persen",
             Polarity::Maximize, "12", "9"),
        make("i2", "=HYPERLINK(\"http://contoh\") bukan rumus", "Angka", Polarity::Maximize, "1",
             "1"),
        make("i3",
             "Pertanggungjawabanketidakseimbanganpengadministrasianpenyelenggaraankemetrologian",
             "Dokumen", Polarity::MinimizeB, "2", "2")};
    unit.form.indicators[0].elements =
        indicator::Elements{"IKM naik kelas", "IKM binaan", decimal("100")};
    indicator::Sheet sheet;
    sheet.unit = industry.text;
    sheet.period = quarter;
    sheet.rows = {filled("i1", nullptr), filled("i2", nullptr), filled("i3", "1")};
    sheet.rows[0].numerator = decimal("31");
    sheet.rows[0].denominator = decimal("420");
    unit.sheet = std::move(sheet);
    return unit;
}

sop::Sop threeSteps()
{
    sop::Sop sop;
    sop.title = "Pengumpulan Data Kinerja";
    sop.identity.number = "065 / 3 / DP-B";
    sop.actors = {{{"kasi"}, "Kasi", "Kabid/ Kasi"},
                  {{"kabid"}, "Kabid", "Kabid/ Kasi"},
                  {{"kepala"}, "Kepala Dinas", "Kepala Dinas"}};
    sop::Step fill;
    fill.id = {"isi"};
    fill.no = "3";
    fill.activity = "Mengisi kertas kerja laporan kinerja";
    fill.actor = {"kasi"};
    fill.scope = sop::Scope::Unit;
    fill.entry = true;
    fill.duration = calendar::Duration::days(3);
    sop::Step check = fill;
    check.id = {"periksa"};
    check.no = "5";
    check.activity = "Memeriksa kertas kerja";
    check.entry = false;
    check.duration = calendar::Duration::minutes(45);
    check.review = sop::Review{sop::SignOff::Initial, {fill.id}};
    sop::Step sign = check;
    sign.id = {"tandatangan"};
    sign.no = "8";
    sign.activity = "Menandatangani laporan kinerja";
    sign.scope = sop::Scope::Office;
    sign.duration = calendar::Duration::hours(decimal("1.5"));
    sign.review = sop::Review{sop::SignOff::Sign, {check.id}};
    sop.steps = {fill, check, sign};
    return sop;
}

class History
{
public:
    explicit History(document::DataDocument &document) : m_document(document) { }

    TaskId open(const char *step, std::optional<UnitId> unit, int round, std::string_view opened,
                std::string_view due)
    {
        Task task;
        task.id = {static_cast<std::uint32_t>(m_document.cycle.tasks.size() + 1)};
        task.step = {step};
        task.unit = std::move(unit);
        task.round = round;
        task.opened = at(opened);
        task.due = at(due);
        m_document.cycle.tasks.push_back(task);
        return task.id;
    }
    void close(TaskId id, TaskState state, const OfficialId &by, std::string_view when,
               const Fact &fact)
    {
        Task &task = m_document.cycle.task(id);
        task.state = state;
        task.closed = Closing{by, at(when), 0};
        m_document.events.push_back({{}, by, at(when), fact, {}});
        m_document.cycle.lastEventAt = at(when);
    }

private:
    document::DataDocument &m_document;
};

void tellHistory(document::DataDocument &document)
{
    History history(document);
    const TaskId first =
        history.open("isi", trade, 1, "2026-10-01T08:00+07:00", "2026-10-06T16:00+07:00");
    history.close(first, TaskState::Completed, budi, "2026-10-05T10:00+07:00",
                  Completed{first, "", {}});
    document.cycle.task(first).superseded = Supersession{1, 2};
    const TaskId check =
        history.open("periksa", trade, 1, "2026-10-05T10:00+07:00", "2026-10-05T10:45+07:00");
    history.close(check, TaskState::SentBack, sri, "2026-10-05T13:20+07:00",
                  workflow::SentBack{check,
                                     {"isi"},
                                     {},
                                     "lampirkan bukti",
                                     {{trade, "d1", "evidence", "foto pasar belum ada"}},
                                     {}});
    const TaskId again =
        history.open("isi", trade, 2, "2026-10-05T13:20+07:00", "2026-10-08T16:00+07:00");
    history.close(again, TaskState::Completed, budi, "2026-10-06T09:00+07:00",
                  Completed{again, "sudah dilampirkan", {}});
    const TaskId recheck =
        history.open("periksa", trade, 2, "2026-10-06T09:00+07:00", "2026-10-06T09:45+07:00");
    history.close(recheck, TaskState::Approved, sri, "2026-10-06T09:30+07:00",
                  Approved{recheck, sop::SignOff::Initial, "", {}, ""});
    const TaskId sign =
        history.open("tandatangan", {}, 1, "2026-10-06T09:30+07:00", "2026-10-06T11:00+07:00");
    history.close(sign, TaskState::Approved, endang, "2026-10-06T10:14+07:00",
                  Approved{sign, sop::SignOff::Sign, "segera kirim", {}, "Kepala Dinas"});
}

} // namespace

document::DataDocument finishedCycle()
{
    document::DataDocument document;
    document.letterhead = {{"PEMERINTAH KABUPATEN NGANJUK", "DINAS PERINDUSTRIAN DAN PERDAGANGAN"},
                           "Jalan Basuki Rahmat 1, Nganjuk 64411 · telepon (0358) 000000"};
    document.place = "Nganjuk";
    document.sop = threeSteps();
    document.cycle.state = CycleState::Finished;
    document.cycle.title = "Data kinerja triwulan III";
    document.cycle.period = quarter;
    document.cycle.startedAt = at("2026-10-01T08:00+07:00");
    document.cycle.units = {{trade, {}, false, 2}, {industry, {}, false, 1}};
    document.names.officials = {{endang, {"Dra. Endang Lestari, M.Si", "Kepala Dinas"}},
                                {sri, {"Sri Wahyuni, SE", "Kabid Perdagangan"}},
                                {budi, {"Budi Santoso", "Kasi Pasar"}}};
    document.names.units = {{trade, "Bidang Perdagangan"}, {industry, "Bidang Perindustrian"}};
    document.nips = {{endang, "19680512 199003 1 004"}};
    document.units = {tradeData(), industryData()};
    document.cap.ceiling = indicator::Ceiling::At120;
    document.rating = {"permendagri-86-2017",
                       "Permendagri 86/2017",
                       "",
                       {{"sangat-tinggi", "Sangat Tinggi", decimal("91"), true, "#16a34a"},
                        {"tinggi", "Tinggi", decimal("76"), true, "#4ade80"},
                        {"sedang", "Sedang", decimal("66"), true, "#eab308"},
                        {"rendah", "Rendah", decimal("51"), true, "#f97316"},
                        {"sangat-rendah", "Sangat Rendah", {}, true, "#ef4444"}}};
    document.data = base::sha256("data");
    document.chain = {42, base::sha256("chain")};
    tellHistory(document);
    return document;
}

document::Report longTable(int rows)
{
    document::Report report;
    report.title = "DAFTAR PANJANG";
    report.page = {document::Paper::A4, document::Orientation::Landscape};
    report.footer = "Sidik data 0123456789abcdef";
    document::Table table;
    table.name = "Daftar";
    table.columns = {{3, document::Align::Center},
                     {20},
                     {8},
                     {8, document::Align::Right},
                     {8, document::Align::Right},
                     {8, document::Align::Right},
                     {12},
                     {30}};
    table.head = {{{"No"},
                   {"Indikator"},
                   {"Satuan"},
                   {"Target"},
                   {"Realisasi"},
                   {"Capaian"},
                   {"Peringkat"},
                   {"Penjelasan"}}};
    for (int i = 1; i <= rows; ++i) {
        const base::Fraction actual(base::Fraction(i * 7) / base::Fraction(3));
        table.rows.push_back(
            {{document::Number{i}},
             {"Persentase kegiatan nomor " + std::to_string(i) + " yang tepat waktu"},
             {std::string("Persen")},
             {document::Number{100, 2}},
             {document::Number{actual, 2}},
             {document::Number{actual, 2, document::NumberStyle::Percent}},
             {std::string("Sangat Tinggi"), false, "#16a34a"},
             {std::string("Faktor pendorong: jadwal disepakati sejak awal tahun dan dipantau "
                          "setiap bulan oleh pengelola kegiatan.")}});
    }
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace sample
