#!/usr/bin/env python3
"""Makes the agreements here, as offices write them, with LibreOffice (libreoffice-calc-nogui); those
that are committed were made with 7.4.  Offices, people and numbers are made up."""
import pathlib
import subprocess
import tempfile
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).parent
NAMES = ' '.join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in [('office', 'office'), ('table', 'table'), ('text', 'text'),
                        ('style', 'style'), ('number', 'datastyle')])
STYLES = '''<office:automatic-styles>
<number:percentage-style style:name="N1"><number:number number:decimal-places="0"
 number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>'''


class Span:
    """A text over several cells."""

    def __init__(self, value, rows=1, columns=1):
        self.value, self.rows, self.columns = value, rows, columns


class Percent(float):
    """A number that Excel shows as a percentage."""


class Hidden(list):
    """A row that is not shown."""


def cell(value):
    span = ''
    if isinstance(value, Span):
        span = (f' table:number-rows-spanned="{value.rows}"'
                f' table:number-columns-spanned="{value.columns}"')
        value = value.value
    if value is None:
        return f'<table:table-cell{span}/>'
    if isinstance(value, Percent):
        return (f'<table:table-cell{span} table:style-name="percent" office:value-type="percentage"'
                f' office:value="{float(value)!r}"/>')
    if isinstance(value, (int, float)):
        return f'<table:table-cell{span} office:value-type="float" office:value="{value!r}"/>'
    paragraphs = ''.join(f'<text:p>{escape(line)}</text:p>' for line in value.split('\n'))
    return f'<table:table-cell{span} office:value-type="string">{paragraphs}</table:table-cell>'


def table(name, rows):
    lines = ''
    for row in rows:
        hidden = ' table:visibility="collapse"' if isinstance(row, Hidden) else ''
        lines += f'<table:table-row{hidden}>' + ''.join(map(cell, row)) + '</table:table-row>'
    return f'<table:table table:name={quoteattr(name)}>{lines}</table:table>'


def make(file, sheets):
    name, kind = file.rsplit('.', 1)
    body = ''.join(table(*sheet) for sheet in sheets.items())
    with tempfile.TemporaryDirectory() as folder:
        flat = pathlib.Path(folder) / f'{name}.fods'
        flat.write_text(
            f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} office:version="1.3"'
            ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f'{STYLES}<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>'
            '</office:document>', encoding='utf-8')
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless',
                        '--convert-to', kind, '--outdir', HERE, flat],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


make('kepala-badan.xlsx', {
    'PK Kepala Badan': [
        [Span('PERJANJIAN KINERJA TAHUN 2026', 1, 4)],
        [Span('BADAN KETAHANAN DAERAH KABUPATEN SUKAMAJU', 1, 4)],
        [],
        ['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Target'],
        [Span(1, 2), Span('Meningkatnya ketahanan daerah', 2), 'Indeks Ketahanan Daerah',
         '0,9 Angka'],
        [None, None, 'Persentase desa tangguh', '45,50 Persen'],
        [2, 'Meningkatnya kualitas pelayanan', 'Waktu tanggap darurat', '≤ 15 Menit'],
        [3, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', '80-90 Nilai'],
        [None, None, 'Opini BPK atas laporan keuangan', 'WTP'],
        [None, None, 'Jumlah relawan terlatih', '1.500 Orang'],
        [],
        ['No', 'Program', 'Anggaran', 'Ket'],
        ['1.', 'Program Penunjang Urusan Pemerintahan', 'Rp5.294.655.000,00', 'APBD'],
        ['2.', 'Program Penanggulangan Bencana', 'Rp 1.500.000.000,-', 'APBD'],
        ['3.', 'Program Kesiapsiagaan', 'Rp. 750.000', None],
        [Span('Jumlah', 1, 2), None, 'Rp6.795.405.000,00', None],
        [],
        [None, None, None, 'Sukamaju, 5 Januari 2026'],
        ['Pihak Kedua,', None, None, 'Pihak Pertama,'],
        ['Bupati Sukamaju', None, None, 'Kepala Badan'],
    ]})

make('rencana-aksi.ods', {
    'Rencana Aksi': [
        ['Rencana Aksi Perjanjian Kinerja Tahun 2026'],
        [],
        [Span('No', 2), Span('Sasaran', 2), Span('Indikator Kinerja', 2), Span('Satuan', 2),
         Span('Target 2026', 2), Span('Target Triwulan', 1, 4), None, None, None,
         Span('Penanggung Jawab', 2)],
        [None, None, None, None, None, 'I', 'II', 'III', 'IV', None],
        list(range(1, 11)),
        [1, Span('Terwujudnya perencanaan yang selaras', 2), 'Persentase keselarasan dokumen',
         '%', Percent(0.95), Percent(0.0), Percent(0.5), Percent(0.75), Percent(0.95),
         'Kepala Bidang Perencanaan'],
        [None, None, 'Jumlah dokumen perencanaan', 'Dokumen', 12, 3, 3, 3, 3,
         'Kepala Bidang Perencanaan'],
        Hidden([None, None, 'Indikator lama', 'Dokumen', 5, 1, 1, 1, 2, None]),
        [Span('Sasaran 2. Meningkatnya kualitas data', 1, 10)],
        [2, None, 'Tingkat inflasi', '%', 3.5, 3.5, 3.5, 3.5, 3.5, None],
        [3, None, 'Persentase data mutakhir', 'Persen', 0.9, 22.5, 45, 67.5, 90, 'Seksi Data'],
        [],
        [4, None, 'Nilai survei kepuasan', 'Nilai', '3,45', '-', '-', '-', '3.45', None],
        [5, None, 'Jumlah pengunjung', 'Orang', '12.000', '3.000', '3,000', 3000, 3000, None],
        [6, None, 'Sengketa', 'Kasus', 0, Span(0, 1, 4), None, None, None, None],
    ]})

make('dua-lembar.ods', {
    'IKU': [
        [Span('INDIKATOR KINERJA UTAMA', 1, 6)],
        ['No', 'Tujuan / Sasaran', 'Indikator', 'Definisi Operasional', 'Formulasi Penghitungan',
         'Sumber Data'],
        [1, 'Meningkatnya layanan', '1. Indeks Kepuasan Masyarakat', 'Nilai rata-rata\nunsur',
         'Jumlah nilai ÷ jumlah unsur', 'Survei'],
        [2, None, '2. Persentase aduan selesai', 'Aduan yang selesai', 'Selesai ÷ masuk × 100',
         'Aplikasi aduan'],
    ],
    'PK Perubahan 2026': [
        ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2026'],
        ['No', 'Sasaran', 'Indikator', 'Satuan', Span('Target', 1, 4), None, None, None],
        [None, None, None, None, '2025', '2026', 'Semester I', 'Semester II'],
        [1, 'Meningkatnya layanan', 'Indeks kepuasan masyarakat', 'Nilai', 82, 85.5, '84',
         '85,5'],
        [2, None, 'Persentase Aduan Selesai', 'Persen', 90, '95%', Percent(0.9), 0.95],
    ]})

QUARTERS = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV']

make('pengukuran.xlsx', {
    'Form': [
        [Span('PENGUKURAN KINERJA TAHUN 2026', 1, 12)],
        ['Berdasarkan Peraturan Presiden Nomor 29 Tahun 2014'],
        [],
        [Span('No', 2), Span('Tujuan', 2), Span('Sasaran', 2), Span('Indikator Kinerja', 2),
         Span('Satuan', 2), Span('Target Capaian', 2)]
        + [cell for quarter in QUARTERS for cell in (Span(quarter, 1, 2), None)],
        [None] * 6 + ['Target', 'Realisasi'] * 4,
        list(range(1, 15)),
        [1, 'Kota bersih', 'Berkurangnya sampah', 'Sampah terangkut', 'Ton', '1.250,5', 300, 290,
         '600', None, '950,25', None, '1.250,5', None],
        [2, None, 'Tercapainya sasaran program', 'Persentase indikator program yang mencapai target',
         'Persen', 1.05, Percent(0.25), 0.2, '50 %', None, '0,75', None, '100', None],
        [3, None, None, 'Jumlah bank sampah', 'Jumlah', '12 unit', '≥ 3', None, 6, None, 9, None,
         12, None],
        [None, None, None, None, None, 'Sukamaju, 5 Januari 2026'],
        [None, None, None, 'Kepala Dinas', None, 'Kepala Bidang'],
        [None, None, None, 'NIP 19650101 199003 1 001', None, '197001012000032001'],
    ]})

make('perubahan.ods', {
    'PK-P': [
        ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2026'],
        [],
        [Span('No', 2), Span('Sasaran', 2), Span('Indikator', 2), Span('Satuan', 2),
         Span('Target', 1, 3), None, None],
        [None, None, None, None, 'Renstra', 'Semula', 'Menjadi'],
        [1, Span('Meningkatnya usaha kecil', 2), 'Usaha kecil naik kelas', 'Usaha', 100, 60, 80],
        [2, None, 'Pelatihan usaha', 'Kegiatan', 12, '8', '10'],
        [],
        ['(dalam jutaan rupiah)'],
        ['No', 'Program', 'Pagu sebelum perubahan', 'Pagu setelah perubahan',
         'Bertambah (berkurang)', 'Sumber Dana'],
        [1, Span('Program Pemberdayaan', 2), '1.250,5', '1.300,75', 50.25, 'APBD'],
        [2, None, 100, 120, 20, 'DAK'],
        [3, 'Program Penunjang', 500, 500, 0, 'APBD'],
        [None, 'Jumlah', 1850.5, 1920.75, None, None],
    ],
    'RA': [
        [Span('RENCANA AKSI PERUBAHAN TAHUN 2026', 1, 8)],
        ['No', 'Indikator', 'Q1', 'Q2', 'Q3', 'Q4', 'Target A', 'Target B'],
        [1, 'Usaha Kecil Naik Kelas', 20, 40, 60, 80, 1, 2],
        [2, 'Pelatihan Usaha', Span(2, 1, 4), None, None, None, 1, 2],
    ]})

(HERE / 'bulanan.csv').write_text(
    '\ufeffRencana Aksi Tahun 2026 Sekretariat;;;;;;;;;;;;;;\r\n'
    'No;Indikator Kinerja Program;Satuan;' + ';'.join(
        ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September',
         'Oktober', 'November', 'Desember']) + '\r\n'
    '1;Laporan keuangan tepat waktu;Laporan;' + ';'.join(['1'] * 12) + '\r\n'
    '2;Indeks profesionalitas;Nilai;' + ';'.join(['0'] * 11 + ['78,25']) + '\r\n'
    '3;Serapan anggaran;%;' + ';'.join(
        f'{round(8.333333 * month, 2):.2f}'.replace('.', ',') for month in range(1, 12))
    + ';100\r\n', encoding='utf-8', newline='')
