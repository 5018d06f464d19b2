<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id_ID">
<context>
    <name>ActDialog</name>
    <message>
        <source>&amp;Kembali ke langkah</source>
        <translation>&amp;Back to step</translation>
    </message>
    <message>
        <source>Kembali ke langkah</source>
        <translation>Back to step</translation>
    </message>
    <message>
        <source>&amp;Bidang</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>K&amp;epada</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Banyaknya waktu</source>
        <translation>Amount of time</translation>
    </message>
    <message>
        <source>Satuan waktu</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>&amp;Tenggat baru</source>
        <translation>&amp;New deadline</translation>
    </message>
    <message>
        <source>Tenggat baru</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Setelah diperbaiki langsung kembali kepada saya</source>
        <translation>Once mended, straight back to me</translation>
    </message>
    <message>
        <source>Kata sandi Anda</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Kata &amp;sandi Anda</source>
        <translation>Your &amp;password</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cari nama atau jabatan</source>
        <translation>Find a name or a position</translation>
    </message>
</context>
<context>
    <name>ActName</name>
    <message>
        <source>Ajukan</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Paraf</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Belum terlaksana</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Program dan pagunya</source>
        <translation>Programs and their ceilings</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Pakai</source>
        <translation>&amp;Use</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kalender setahun</source>
        <translation>Calendar of a year</translation>
    </message>
    <message>
        <source>Jam kerja</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Hari libur dan hari khusus</source>
        <translation>Holidays and special days</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Tahu&amp;n</source>
        <translation>Yea&amp;r</translation>
    </message>
    <message>
        <source>A&amp;mbil tahun dari berkas …</source>
        <translation>Take a year &amp;from a file …</translation>
    </message>
    <message>
        <source>Ubah &amp;jam kerja</source>
        <translation>Change office &amp;hours</translation>
    </message>
    <message>
        <source>Hari &amp;libur dan hari khusus</source>
        <translation>Ho&amp;lidays and special days</translation>
    </message>
    <message>
        <source>&amp;Ubah …</source>
        <translation>&amp;Change …</translation>
    </message>
    <message>
        <source>&amp;Tambah hari …</source>
        <translation>&amp;Add a day …</translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message>
        <source>Periode sebelumnya</source>
        <translation>Earlier periods</translation>
    </message>
    <message>
        <source>Definisi operasional</source>
        <translation>Operational definition</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Source of data</translation>
    </message>
    <message>
        <source>Riwayat sel</source>
        <translation>History of the cell</translation>
    </message>
    <message>
        <source>Tambah bukti dukung</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Enter membuka berkas, Delete mengeluarkannya dari isian.</source>
        <translation>Enter opens the file, Delete takes it out of the sheet.</translation>
    </message>
    <message>
        <source>Menyimpan sebuah berkas sebagai bukti dukung baris ini</source>
        <translation>Keeps a file as evidence of this row</translation>
    </message>
    <message>
        <source>Tambah …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Bukti sama dengan indikator lain</source>
        <translation>The same evidence as another indicator</translation>
    </message>
    <message>
        <source>Memakai bukti dukung yang sudah dilampirkan pada indikator lain</source>
        <translation>Uses evidence that was attached to another indicator already</translation>
    </message>
    <message>
        <source>Sama dengan …</source>
        <translation>Same as …</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Kata sandi itu tidak benar. Belum ada yang ditandatangani; ketik lagi kata sandi Anda.</source>
        <translation>That password is not right. Nothing has been signed yet; type your password again.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Pilih salah satu dari daftarnya.</source>
        <translation>Choose one from its list.</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Ke sel atau indikator yang dipilih (Enter)</source>
        <translation>To the chosen cell or indicator (Enter)</translation>
    </message>
    <message>
        <source>&amp;Ke isiannya</source>
        <translation>&amp;Go to it</translation>
    </message>
    <message>
        <source>Angka dan target yang meragukan</source>
        <translation>Odd numbers and targets</translation>
    </message>
    <message>
        <source>Tidak ada angka atau target yang meragukan.</source>
        <translation>There are no odd numbers or targets.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Semua bidang kantor sudah ikut dalam siklus ini. Bidang baru ditambahkan di Pengaturan.</source>
        <translation>All units of the office take part in this cycle already. New units are added in the settings.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat dipilih.</source>
        <translation>There is nothing to choose from.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Ini langkah terakhir: sesudahnya siklus selesai.</source>
        <translation>This is the last step: after it the cycle is finished.</translation>
    </message>
    <message>
        <source>Sesudah semua bidang sampai, langkah %1 terbuka bagi %2.</source>
        <translation>Once every unit has arrived, step %1 opens for %2.</translation>
    </message>
    <message>
        <source>Sesudahnya langkah %1 terbuka bagi %2.</source>
        <translation>After it step %1 opens for %2.</translation>
    </message>
    <message>
        <source>Hasil perbaikannya langsung kembali kepada Anda.</source>
        <translation>What was mended comes straight back to you.</translation>
    </message>
    <message>
        <source>Formulir bidang yang dipilih terbuka kembali; langkah Anda menunggu sampai semuanya kembali.</source>
        <translation>The forms of the chosen units open again; your step waits until all of them are back.</translation>
    </message>
    <message>
        <source>Semua tenggat berhenti berjalan sampai siklus dilanjutkan.</source>
        <translation>All deadlines stand still until the cycle is resumed.</translation>
    </message>
    <message>
        <source>Siklus berakhir tanpa dokumen. Jejaknya tetap tersimpan.</source>
        <translation>The cycle ends without a document. Its history is kept.</translation>
    </message>
    <message>
        <source>Langkah ini dilewati dan tercatat sebagai dilewati.</source>
        <translation>This step is skipped, and recorded as skipped.</translation>
    </message>
    <message>
        <source>Bidang ini tidak ditunggu lagi dalam siklus ini.</source>
        <translation>This unit is no longer waited for in this cycle.</translation>
    </message>
    <message>
        <source>Semua tenggat yang terbuka dihitung ulang menurut kalender kantor yang dipakai sekarang; yang pernah diperpanjang tetap.</source>
        <translation>All open deadlines are counted again on the calendar the office uses now; those that were extended stay.</translation>
    </message>
    <message numerus="yes">
        <source>Sesudahnya langkah %1 terbuka di %n bidang.</source>
        <translation>
            <numerusform>After it step %1 opens in %n unit.</numerusform>
            <numerusform>After it step %1 opens in %n units.</numerusform>
        </translation>
    </message>
    <message>
        <source>Langkah %1 terbuka kembali bagi %2 sebagai putaran berikutnya.</source>
        <translation>Step %1 opens again for %2, as the next round.</translation>
    </message>
    <message>
        <source>Hasil perbaikannya langsung ke langkah %1 bagi %2; langkah kantor di antaranya tidak diulang.</source>
        <translation>The correction goes straight to step %1 for %2; the office steps in between are not repeated.</translation>
    </message>
</context>
<context>
    <name>Coordinating</name>
    <message>
        <source>Hanya pengelola siklus yang dapat mengubahnya: %1.</source>
        <translation>Only the cycle coordinators can change this: %1.</translation>
    </message>
    <message>
        <source>Berkas sedang dibuka untuk dibaca saja.</source>
        <translation>The file is open for reading only.</translation>
    </message>
    <message>
        <source>Hanya pengelola siklus yang dapat memulai siklus: %1.</source>
        <translation>Only a coordinator can start a cycle: %1.</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Perbaikan sesudah disahkan</source>
        <translation>Corrections after approval</translation>
    </message>
    <message>
        <source>Isian yang diperbaiki</source>
        <translation>Corrected entries</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>CyclePage</name>
    <message>
        <source>‹ Semua siklus</source>
        <translation>‹ All cycles</translation>
    </message>
    <message>
        <source>&amp;Tindakan</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>Yang dapat Anda lakukan dengan siklus ini</source>
        <translation>What you can do with this cycle</translation>
    </message>
    <message>
        <source>Bagian siklus</source>
        <translation>Parts of the cycle</translation>
    </message>
</context>
<context>
    <name>CyclesPage</name>
    <message>
        <source>Siklus</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>&amp;Mulai siklus …</source>
        <translation>&amp;Start a cycle …</translation>
    </message>
    <message>
        <source>Cari periode atau SOP</source>
        <translation>Find a period or SOP</translation>
    </message>
    <message>
        <source>Cari siklus</source>
        <translation>Find a cycle</translation>
    </message>
    <message>
        <source>Keadaan siklus</source>
        <translation>State of the cycle</translation>
    </message>
    <message>
        <source>Hanya yang terlambat</source>
        <translation>Late ones only</translation>
    </message>
    <message>
        <source>Daftar siklus</source>
        <translation>List of cycles</translation>
    </message>
    <message>
        <source>Belum ada siklus</source>
        <translation>No cycles yet</translation>
    </message>
    <message>
        <source>Pengelola memulainya dengan “Mulai siklus”.</source>
        <translation>A coordinator starts one with “Start a cycle”.</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>“%1” tidak dapat dibaca. Periksa nama, tempat dan hak bacanya.</source>
        <translation>“%1” cannot be read. Check its name, its place and that you may read it.</translation>
    </message>
    <message numerus="yes">
        <source>dan %n temuan lain</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Anggaran %1</source>
        <translation>Budget of %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Serapan</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (nomor %2)</source>
        <translation>%1 (number %2)</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>Procedure (SOP)</translation>
    </message>
    <message>
        <source>Siklus</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Keadaan siklus</source>
        <translation>State of the cycle</translation>
    </message>
    <message>
        <source>Dimulai</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Kegiatan terakhir</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Bidang ini belum menyerahkan isian.</source>
        <translation>This unit has not handed in its sheet.</translation>
    </message>
    <message>
        <source>%1 · %2
Sidik data %3
Kepala jejak nomor %4: %5</source>
        <translation>%1 · %2
Digest of the data %3
Head of the ledger, number %4: %5</translation>
    </message>
    <message>
        <source>DOKUMEN DATA KINERJA</source>
        <translation>PERFORMANCE DATA DOCUMENT</translation>
    </message>
    <message>
        <source>1. Siklus pengumpulan data</source>
        <translation>1. The collection cycle</translation>
    </message>
    <message>
        <source>2. Rekapitulasi capaian</source>
        <translation>2. Summary of achievements</translation>
    </message>
    <message>
        <source>3. Target, realisasi dan capaian per bidang</source>
        <translation>3. Target, actual and achievement by unit</translation>
    </message>
    <message>
        <source>4. Persetujuan dan pengembalian</source>
        <translation>4. Approvals and returns</translation>
    </message>
    <message>
        <source>5. Pelaksanaan langkah SOP</source>
        <translation>5. Steps of the SOP as carried out</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Rumus *)</source>
        <translation>Formula *)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Peringkat</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Penjelasan dan tindak lanjut</source>
        <translation>Explanation and follow-up</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>Employee no. %1</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>“%1” tidak dapat dibuat. Data Anda tidak berubah. Periksa apakah mapnya ada dan boleh ditulisi, lalu ulangi.</source>
        <translation>“%1” cannot be created. Your data has not changed. Check that the folder exists and may be written to, then try again.</translation>
    </message>
    <message>
        <source>“%1” tidak selesai ditulis. Data Anda tidak berubah. Periksa tempat penyimpanannya, lalu ulangi.</source>
        <translation>“%1” was not written completely. Your data has not changed. Check the storage, then try again.</translation>
    </message>
    <message>
        <source>Tepat waktu</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>(digantikan)</source>
        <translation>(superseded)</translation>
    </message>
    <message>
        <source>Waktu langkah</source>
        <translation>Time of the steps</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Putaran</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Mutu baku</source>
        <translation>Time allowed</translation>
    </message>
    <message>
        <source>Dibuka</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ketepatan</source>
        <translation>Punctuality</translation>
    </message>
    <message>
        <source>Rekapitulasi</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Rata-rata capaian</source>
        <translation>Average achievement</translation>
    </message>
    <message>
        <source>Bernilai</source>
        <translation>With a value</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Belum jatuh tempo</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Semua yang jatuh tempo</source>
        <translation>All that are due</translation>
    </message>
    <message>
        <source>Yang bernilai saja</source>
        <translation>Only those with a value</translation>
    </message>
    <message>
        <source>Seluruh kantor</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Diminta diperbaiki</source>
        <translation>Correction requested</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Bidang dibebaskan</source>
        <translation>Unit exempted</translation>
    </message>
    <message>
        <source>Siklus dibuka kembali</source>
        <translation>Cycle reopened</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Alasan atau catatan</source>
        <translation>Reason or note</translation>
    </message>
    <message>
        <source>lihat lembar “%1”</source>
        <translation>see sheet “%1”</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tidak ada persetujuan atau pengembalian.</source>
        <translation>There were no approvals or returns.</translation>
    </message>
    <message>
        <source>(%1 belum diisi)</source>
        <translation>(%1 not filled in)</translation>
    </message>
    <message>
        <source>disetujui dan ditandatangani dalam aplikasi
pada %1</source>
        <translation>approved and signed in the program
on %1</translation>
    </message>
    <message>
        <source>disetujui dan diparaf dalam aplikasi
pada %1</source>
        <translation>approved and initialled in the program
on %1</translation>
    </message>
    <message>
        <source>*) R = realisasi, T = target; hasilnya dikali 100. %1.</source>
        <translation>*) R = actual, T = target; the result times 100. %1.</translation>
    </message>
    <message>
        <source>Di dalam rentang target T₁–T₂ capaian adalah 100%; di luarnya T adalah batas yang dilewati.</source>
        <translation>Within the target range T₁–T₂ the achievement is 100%; outside, T is the bound that was passed.</translation>
    </message>
    <message>
        <source>Kolom 9 memakai kolom 8 dan 7; kolom 10 memakai realisasi sampai dengan periode ini dan kolom 6. Angka dibulatkan hanya untuk ditampilkan.</source>
        <translation>Column 9 uses columns 8 and 7; column 10 uses the actual of the year so far and column 6. Figures are rounded only to be shown.</translation>
    </message>
    <message>
        <source>s.d. periode ini terhadap %1</source>
        <translation>year so far against %1</translation>
    </message>
    <message>
        <source>%1 = rumus</source>
        <translation>%1 = formula</translation>
    </message>
    <message>
        <source>Tidak dapat dihitung</source>
        <translation>Not computable</translation>
    </message>
    <message>
        <source>Mutu Baku</source>
        <translation>Quality standard</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Ket.</source>
        <translation>Rem.</translation>
    </message>
    <message>
        <source>SOP %1</source>
        <translation>SOP %1</translation>
    </message>
    <message>
        <source>%1 (Nomor %2)</source>
        <translation>%1 (Number %2)</translation>
    </message>
    <message>
        <source>Dasar Hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Kualifikasi Pelaksana</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Keterkaitan</source>
        <translation>Related SOPs</translation>
    </message>
    <message>
        <source>Peralatan/Perlengkapan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Pencatatan dan Pendataan</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Nomor SOP</source>
        <translation>SOP number</translation>
    </message>
    <message>
        <source>Tanggal Pembuatan</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Tanggal Revisi</source>
        <translation>Revised on</translation>
    </message>
    <message>
        <source>Tanggal Efektif</source>
        <translation>Effective on</translation>
    </message>
    <message>
        <source>Nama SOP</source>
        <translation>SOP title</translation>
    </message>
    <message>
        <source>Disahkan oleh</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>put. %1</source>
        <translation>rd. %1</translation>
    </message>
    <message>
        <source>Ditarik kembali</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>→ langkah %1</source>
        <translation>→ step %1</translation>
    </message>
    <message>
        <source>→ langkah %1: %2</source>
        <translation>→ step %1: %2</translation>
    </message>
    <message>
        <source>Diisi dan diserahkan</source>
        <translation>Filled in and handed in</translation>
    </message>
    <message>
        <source>%1, %2, langkah %3, putaran %4</source>
        <translation>%1, %2, step %3, round %4</translation>
    </message>
    <message>
        <source>(isian revisi %1, sidik %2…)</source>
        <translation>(sheet revision %1, digest %2…)</translation>
    </message>
    <message>
        <source>untuk ditandatangani di atas kertas</source>
        <translation>to be signed on paper</translation>
    </message>
    <message>
        <source>Kolom 10 pada No %1 hanya menghitung %2; periode sebelumnya yang lain belum ada isinya.</source>
        <translation>Column 10 of No %1 counts %2 only; the other earlier periods hold nothing yet.</translation>
    </message>
    <message>
        <source>SIKLUS DIBATALKAN</source>
        <translation>CYCLE CANCELLED</translation>
    </message>
    <message>
        <source>DRAF, SIKLUS BELUM SELESAI</source>
        <translation>DRAFT, CYCLE NOT FINISHED</translation>
    </message>
    <message>
        <source>“%1” tidak jadi dibuat. Data Anda tidak berubah.</source>
        <translation>“%1” was not made after all. Your data has not changed.</translation>
    </message>
    <message>
        <source>kolom %1 %2</source>
        <translation>column %1 %2</translation>
    </message>
    <message>
        <source>Bidang yang tidak ikut dihitung:</source>
        <translation>Units that are not counted:</translation>
    </message>
    <message>
        <source>Bidang yang tidak menyerahkan isian:</source>
        <translation>Units that hand in no sheet:</translation>
    </message>
    <message>
        <source>Dibebaskan dari siklus.</source>
        <translation>Exempted from the cycle.</translation>
    </message>
    <message>
        <source>Dibebaskan dari siklus oleh %1 pada %2, karena: %3</source>
        <translation>Exempted from the cycle by %1 on %2, because: %3</translation>
    </message>
    <message>
        <source>Dokumen ini tidak berlaku lagi: siklus dibuka kembali oleh %1 pada %2 untuk diperbaiki, karena: %3</source>
        <translation>This document is no longer valid: the cycle was reopened by %1 on %2 for a correction, because: %3</translation>
    </message>
    <message>
        <source>Dokumen ini menggantikan edisi %1, yang selesai pada %2; yang berubah tercantum di bagian 6.</source>
        <translation>This document replaces edition %1, finished on %2; what changed is listed in part 6.</translation>
    </message>
    <message>
        <source>Edisi %1, yang selesai pada %2, sedang diperbaiki; dokumen ini belum menggantikannya.</source>
        <translation>Edition %1, finished on %2, is being corrected; this document does not replace it yet.</translation>
    </message>
    <message>
        <source>6. Perbaikan sesudah disahkan</source>
        <translation>6. Corrections after approval</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dibuka kembali oleh</source>
        <translation>Reopened by</translation>
    </message>
    <message>
        <source>Dibuka kembali pada</source>
        <translation>Reopened on</translation>
    </message>
    <message>
        <source>Disetujui oleh</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Tidak ada isian yang berubah.</source>
        <translation>No entry changed.</translation>
    </message>
    <message>
        <source>EDISI %1, SUDAH DIGANTI EDISI %2</source>
        <translation>EDITION %1, REPLACED BY EDITION %2</translation>
    </message>
    <message>
        <source>EDISI %1, SEDANG DIPERBAIKI</source>
        <translation>EDITION %1, BEING CORRECTED</translation>
    </message>
    <message>
        <source>EDISI %1</source>
        <translation>EDITION %1</translation>
    </message>
    <message>
        <source>DRAF PERBAIKAN EDISI %1</source>
        <translation>DRAFT CORRECTION OF EDITION %1</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Indikator atau program</source>
        <translation>Indicator or program</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Edisi terakhir: edisi %1, selesai pada %2.</source>
        <translation>The last edition: edition %1, finished on %2.</translation>
    </message>
    <message>
        <source>Capaian tahun berjalan di sini memakai isian periode sebelumnya sebagaimana adanya sekarang.</source>
        <translation>The achievement of the year so far is reckoned here with the entries of earlier periods as they are now.</translation>
    </message>
    <message>
        <source>Diserahkan oleh</source>
        <translation>Handed in by</translation>
    </message>
    <message>
        <source>%1 (rata-rata tertimbang)</source>
        <translation>%1 (weighted average)</translation>
    </message>
</context>
<context>
    <name>DutiesTab</name>
    <message>
        <source>Siapa yang mengerjakan langkah SOP. Siklus yang sedang berjalan tetap memakai penugasannya sendiri.</source>
        <translation>Who does the steps of the SOP. Cycles under way keep their own assignments.</translation>
    </message>
    <message>
        <source>&amp;Ubah pemegang …</source>
        <translation>&amp;Change holders …</translation>
    </message>
    <message>
        <source>Daftar pelaksana</source>
        <translation>List of duties</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Mulai dari &amp;contoh</source>
        <translation>Begin with an &amp;example</translation>
    </message>
    <message>
        <source>Mulai dari contoh</source>
        <translation>Begin with an example</translation>
    </message>
    <message>
        <source>Kosongkan semua</source>
        <translation>Empty everything</translation>
    </message>
    <message>
        <source>Buat dari berkas JSON …</source>
        <translation>Make it from a JSON file …</translation>
    </message>
    <message>
        <source>&amp;Nama instansi</source>
        <translation>&amp;Name of the office</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>&amp;Pemerintah daerah</source>
        <translation>&amp;Government</translation>
    </message>
    <message>
        <source>Pemerintah daerah, baris pertama kop surat</source>
        <translation>Government, the first line of the letterhead</translation>
    </message>
    <message>
        <source>&amp;Tempat surat</source>
        <translation>&amp;Place of letters</translation>
    </message>
    <message>
        <source>Tempat surat</source>
        <translation>Place of letters</translation>
    </message>
    <message>
        <source>&amp;Waktu dan hari kerja</source>
        <translation>&amp;Time and working days</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Hari kerja seminggu</source>
        <translation>Working days in a week</translation>
    </message>
    <message>
        <source>&amp;Bidang, bagian atau seksi yang mengisi formulirnya sendiri</source>
        <translation>&amp;Units that fill in a form of their own</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Orang dan jabatan</source>
        <translation>People and positions</translation>
    </message>
    <message>
        <source>&amp;SOP yang dijalankan</source>
        <translation>The &amp;SOP it runs</translation>
    </message>
    <message>
        <source>SOP yang dijalankan</source>
        <translation>The SOP it runs</translation>
    </message>
    <message>
        <source>Dari berkas SOP …</source>
        <translation>From an SOP file …</translation>
    </message>
    <message>
        <source>&amp;Kepala kantor</source>
        <translation>&amp;Head of the office</translation>
    </message>
    <message>
        <source>Kepala kantor</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>&amp;Pengelola siklus</source>
        <translation>&amp;Coordinator of cycles</translation>
    </message>
    <message>
        <source>Pengelola siklus</source>
        <translation>Coordinator of the cycle</translation>
    </message>
    <message>
        <source>memulai siklus dan mengatur kantor di Himpun</source>
        <translation>starts cycles and sets up the office in Himpun</translation>
    </message>
    <message>
        <source>Siapa &amp;memegang setiap pelaksana dalam SOP</source>
        <translation>&amp;Who holds each actor of the SOP</translation>
    </message>
    <message>
        <source>Pemegang setiap pelaksana</source>
        <translation>Who holds each actor</translation>
    </message>
    <message>
        <source>Indikator, target dan anggaran setiap bidang diisi sesudah berkas dibuat, di Pengaturan bagian Indikator, atau sekaligus dengan “Buat dari berkas JSON …” pada layar pertama.</source>
        <translation>Indicators, targets and budgets of the units are entered once the file is there, under Settings, Indicators, or all at once with “Make it from a JSON file …” on the first screen.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FlowTab</name>
    <message>
        <source>Klik satu langkah untuk melihat riwayatnya.</source>
        <translation>Click a step to see its story.</translation>
    </message>
    <message>
        <source>Perkecil gambar</source>
        <translation>Make the drawing smaller</translation>
    </message>
    <message>
        <source>Perkecil (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Selebar halaman</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Sesuaikan dengan lebar jendela (Ctrl+0)</source>
        <translation>Fit to the width of the window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Perbesar gambar</source>
        <translation>Make the drawing larger</translation>
    </message>
    <message>
        <source>Perbesar (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Alur SOP</source>
        <translation>Flow of the SOP</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation>Name with titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pelaksana menurut SOP</source>
        <translation>Actor of the SOP</translation>
    </message>
    <message>
        <source>Dipegang oleh</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>namanya belum diisi</source>
        <translation>its name is missing</translation>
    </message>
    <message>
        <source>nama ini ditulis dua kali</source>
        <translation>this name stands there twice</translation>
    </message>
    <message>
        <source>nama ini ditulis dua kali; bedakan misalnya dengan gelarnya</source>
        <translation>this name stands there twice; tell them apart, by their titles for example</translation>
    </message>
    <message>
        <source>NIP ini ditulis dua kali</source>
        <translation>this NIP stands there twice</translation>
    </message>
    <message>
        <source>jabatannya belum diisi</source>
        <translation>the position is missing</translation>
    </message>
    <message>
        <source>bidang “%1” tidak ada pada layar pertama</source>
        <translation>there is no unit “%1” on the first screen</translation>
    </message>
    <message>
        <source>belum ada; siklus baru dapat dimulai bila sudah ditunjuk</source>
        <translation>nobody yet; a cycle can start once somebody is named</translation>
    </message>
    <message>
        <source>tidak ada dalam daftar orang</source>
        <translation>not in the list of people</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Halaman panduan</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>Isi panduan</source>
        <translation>Text of the guide</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Cari kata dalam jejak</source>
        <translation>Find words in the history</translation>
    </message>
    <message>
        <source>Cari dalam jejak</source>
        <translation>Find in the history</translation>
    </message>
    <message>
        <source>Oleh siapa</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Pada langkah</source>
        <translation>At step</translation>
    </message>
    <message>
        <source>Jejak siklus</source>
        <translation>History of the cycle</translation>
    </message>
</context>
<context>
    <name>HoldersDialog</name>
    <message>
        <source>Pemegang</source>
        <translation>Holders</translation>
    </message>
    <message>
        <source>Cari nama</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hari jadi kabupaten</source>
        <translation>Anniversary of the district</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Jenis hari</source>
        <translation>Kind of day</translation>
    </message>
    <message>
        <source>&amp;Nama hari</source>
        <translation>&amp;Name of the day</translation>
    </message>
    <message>
        <source>Nama hari</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>S&amp;umber</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Jam &amp;kerja</source>
        <translation>Office &amp;hours</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>&amp;Nama masa</source>
        <translation>&amp;Name of the season</translation>
    </message>
    <message>
        <source>Nama masa</source>
        <translation>Name of the season</translation>
    </message>
    <message>
        <source>Ramadan 1449 H</source>
        <translation>Ramadan 1449 H</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sam&amp;pai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To</translation>
    </message>
    <message>
        <source>S&amp;umber</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Surat Edaran Nomor … Tahun …</source>
        <translation>Circular number … of …</translation>
    </message>
    <message>
        <source>Atur jam &amp;tiap hari tersendiri</source>
        <translation>Set the hours of &amp;each day by itself</translation>
    </message>
    <message>
        <source>&amp;Hapus masa ini</source>
        <translation>&amp;Remove this season</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>ImportChangesPane</name>
    <message>
        <source>Yang akan berubah</source>
        <translation>What will change</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Impor perjanjian kinerja</source>
        <translation>Import an agreement</translation>
    </message>
    <message>
        <source>Pilih berkas &amp;lain …</source>
        <translation>Other fi&amp;le …</translation>
    </message>
    <message>
        <source>Berkas sedang dibaca</source>
        <translation>The file is being read</translation>
    </message>
    <message>
        <source>&amp;Hentikan</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Langkah impor</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>1 Tabel</source>
        <translation>1 Tables</translation>
    </message>
    <message>
        <source>2 Sel meragukan</source>
        <translation>2 Doubtful cells</translation>
    </message>
    <message>
        <source>3 Perbedaan</source>
        <translation>3 Differences</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Lan&amp;jut</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Ambil ke tabel</source>
        <translation>&amp;Take into the table</translation>
    </message>
</context>
<context>
    <name>ImportDoubtsPane</name>
    <message>
        <source>hanya yang b&amp;elum</source>
        <translation>only o&amp;pen ones</translation>
    </message>
    <message>
        <source>Sel yang meragukan</source>
        <translation>Doubtful cells</translation>
    </message>
    <message>
        <source>Baris yang dilewati</source>
        <translation>Rows passed over</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Mengapa tidak diambil</source>
        <translation>Why it is not taken</translation>
    </message>
    <message>
        <source>Isinya</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Isi lembar kerja</source>
        <translation>What the sheet says</translation>
    </message>
    <message>
        <source>&amp;Kosongkan</source>
        <translation>Lea&amp;ve empty</translation>
    </message>
    <message>
        <source>Jawaban sendiri</source>
        <translation>Your own answer</translation>
    </message>
    <message>
        <source>atau ketik, misalnya 1.500</source>
        <translation>or type, such as 1.500</translation>
    </message>
    <message>
        <source>Ja&amp;wab</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Urungkan jawaban</source>
        <translation>&amp;Undo the answer</translation>
    </message>
</context>
<context>
    <name>ImportMapPane</name>
    <message>
        <source>Bi&amp;dang</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Bidang pemilik perjanjian</source>
        <translation>Unit whose agreement it is</translation>
    </message>
    <message>
        <source>&amp;Tahun</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Tahun perjanjian</source>
        <translation>Year of the agreement</translation>
    </message>
    <message>
        <source>&amp;Induk</source>
        <translation>Ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Perubahan</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>berlaku &amp;mulai</source>
        <translation>holds &amp;from</translation>
    </message>
    <message>
        <source>Perubahan berlaku mulai</source>
        <translation>The revision holds from</translation>
    </message>
    <message>
        <source>Tab&amp;el yang diambil</source>
        <translation>Ta&amp;bles to take</translation>
    </message>
    <message>
        <source>Tabel yang diambil</source>
        <translation>Tables to take</translation>
    </message>
    <message>
        <source>Kepala tabelnya ada di baris yang dipilih pada lembar di sebelah</source>
        <translation>The header of the table is in the row chosen in the sheet beside this</translation>
    </message>
    <message>
        <source>Tambah tabel di si&amp;ni</source>
        <translation>Add a table &amp;here</translation>
    </message>
    <message>
        <source>Lembar yang ditampilkan</source>
        <translation>Sheet that is shown</translation>
    </message>
    <message>
        <source>ba&amp;ris</source>
        <translation>ro&amp;ws</translation>
    </message>
    <message>
        <source>Baris isi pertama</source>
        <translation>First row of the table</translation>
    </message>
    <message>
        <source>&amp;sampai</source>
        <translation>t&amp;o</translation>
    </message>
    <message>
        <source>Baris isi terakhir</source>
        <translation>Last row of the table</translation>
    </message>
    <message>
        <source>Arti kolom yang dipilih</source>
        <translation>What the chosen column means</translation>
    </message>
    <message>
        <source>Isi lembar kerja</source>
        <translation>What the sheet says</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Rincian indikator</source>
        <translation>Details of the indicator</translation>
    </message>
    <message>
        <source>&amp;Nama indikator</source>
        <translation>&amp;Name of the indicator</translation>
    </message>
    <message>
        <source>Nama indikator</source>
        <translation>Name of the indicator</translation>
    </message>
    <message>
        <source>&amp;Kode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sa&amp;tuan</source>
        <translation>&amp;Unit of measure</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Sa&amp;saran atau program</source>
        <translation>Ob&amp;jective or program</translation>
    </message>
    <message>
        <source>Sasaran atau program</source>
        <translation>Objective or program</translation>
    </message>
    <message>
        <source>T&amp;ingkat</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>B&amp;obot</source>
        <translation>&amp;Weight</translation>
    </message>
    <message>
        <source>Bobot</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>kosongkan bila tidak dipakai</source>
        <translation>leave empty where it is not used</translation>
    </message>
    <message>
        <source>&amp;Penanggung jawab</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Sumber &amp;data</source>
        <translation>Data &amp;source</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>A&amp;rah</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Per&amp;hitungan setahun</source>
        <translation>Over the &amp;year</translation>
    </message>
    <message>
        <source>Perhitungan setahun</source>
        <translation>Over the year</translation>
    </message>
    <message>
        <source>&amp;Yang ditulis</source>
        <translation>What is writ&amp;ten</translation>
    </message>
    <message>
        <source>Yang ditulis tiap periode</source>
        <translation>What is written in each period</translation>
    </message>
    <message>
        <source>Diukur den&amp;gan</source>
        <translation>&amp;Measured by</translation>
    </message>
    <message>
        <source>Diukur dengan</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Pe&amp;mbilang</source>
        <translation>Num&amp;erator</translation>
    </message>
    <message>
        <source>Pembilang</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Penyeb&amp;ut</source>
        <translation>Denom&amp;inator</translation>
    </message>
    <message>
        <source>Penyebut</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>&amp;Faktor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>Faktor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>100 untuk persen</source>
        <translation>100 for percent</translation>
    </message>
    <message>
        <source>D&amp;efinisi operasional</source>
        <translation>O&amp;perational definition</translation>
    </message>
    <message>
        <source>Definisi operasional</source>
        <translation>Operational definition</translation>
    </message>
    <message>
        <source>Data dukung &amp;wajib dilampirkan</source>
        <translation>Evidence is re&amp;quired</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>P&amp;akai</source>
        <translation>&amp;Apply</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Ta&amp;hun</source>
        <translation>Y&amp;ear</translation>
    </message>
    <message>
        <source>Tahun perjanjian kinerja</source>
        <translation>Year of the performance agreement</translation>
    </message>
    <message>
        <source>&amp;Tambah tahun …</source>
        <translation>Add &amp;year …</translation>
    </message>
    <message>
        <source>&amp;Bidang</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target &amp;per</source>
        <translation>Targets pe&amp;r</translation>
    </message>
    <message>
        <source>Target ditulis per</source>
        <translation>Targets are written per</translation>
    </message>
    <message>
        <source>Indikator dan targetnya</source>
        <translation>Indicators and their targets</translation>
    </message>
    <message>
        <source>&amp;Ketik indikator</source>
        <translation>&amp;Type indicators</translation>
    </message>
    <message>
        <source>Tempe&amp;l dari Excel</source>
        <translation>Paste &amp;from Excel</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>&amp;Ubah rincian …</source>
        <translation>&amp;Change details …</translation>
    </message>
    <message>
        <source>Na&amp;ik</source>
        <translation>U&amp;p</translation>
    </message>
    <message>
        <source>Naikkan indikator</source>
        <translation>Move the indicator up</translation>
    </message>
    <message>
        <source>Tu&amp;run</source>
        <translation>Do&amp;wn</translation>
    </message>
    <message>
        <source>Turunkan indikator</source>
        <translation>Move the indicator down</translation>
    </message>
    <message>
        <source>H&amp;apus</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Hapus indikator</source>
        <translation>Remove the indicator</translation>
    </message>
    <message>
        <source>Urun&amp;gkan</source>
        <translation>U&amp;ndo</translation>
    </message>
    <message>
        <source>A&amp;nggaran …</source>
        <translation>&amp;Budget …</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Impor berkas …</source>
        <translation>&amp;Import a file …</translation>
    </message>
    <message>
        <source>Perjanjian kinerja atau rencana aksi dari berkas xlsx, ods atau csv; berkasnya dapat juga diseret ke sini</source>
        <translation>An agreement or action plan out of an xlsx, ods or csv file; the file can also be dropped here</translation>
    </message>
    <message>
        <source>&amp;Impor …</source>
        <translation>&amp;Import …</translation>
    </message>
</context>
<context>
    <name>KeepingBar</name>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Membuat salinan berkas kantor di tempat lain</source>
        <translation>Makes a copy of the office&apos;s file somewhere else</translation>
    </message>
    <message>
        <source>Memeriksa apakah berkas masih berisi persis yang pernah dicatat</source>
        <translation>Checks whether the file still says exactly what was recorded</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Lampiran</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Simpan salinan lampiran</source>
        <translation>Save a copy of the attachment</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>LookTab</name>
    <message>
        <source>Berlaku seketika, dan hanya di komputer ini.</source>
        <translation>Takes effect at once, and only on this computer.</translation>
    </message>
    <message>
        <source>&amp;Warna</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>&amp;Besar huruf</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>Besar huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ba&amp;hasa</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Himpun</source>
        <translation>Himpun</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cari apa saja (Ctrl+K)</source>
        <translation>Find anything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Cari apa saja</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Ganti orang</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Coba buka lagi</source>
        <translation>Try to open it again</translation>
    </message>
    <message>
        <source>Kantor ini belum punya indikator dan target. Isi dahulu untuk setiap bidang; sesudah itu siklus pertama dapat dimulai.</source>
        <translation>This office has no indicators and targets yet. Enter them for every unit first; then the first cycle can be started.</translation>
    </message>
    <message>
        <source>Isi indikator</source>
        <translation>Enter indicators</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Bidang menurut langkah</source>
        <translation>Units by step</translation>
    </message>
    <message>
        <source>&amp;Ingatkan semua yang terlambat (Ctrl+I)</source>
        <translation>&amp;Remind all who are late (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message numerus="yes">
        <source>Kalender sudah tersimpan. Tenggat %n siklus yang berjalan masih menurut kalender lama.</source>
        <translation>
            <numerusform>The calendar is saved. The deadlines of %n running cycle still follow the old calendar.</numerusform>
            <numerusform>The calendar is saved. The deadlines of %n running cycles still follow the old calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hitung ulang tenggatnya</source>
        <translation>Reckon the deadlines again</translation>
    </message>
    <message>
        <source>Kalender kantor diubah</source>
        <translation>The office&apos;s calendar was changed</translation>
    </message>
    <message numerus="yes">
        <source>Tenggat %n siklus dihitung ulang.</source>
        <translation>
            <numerusform>The deadlines of %n cycle were reckoned again.</numerusform>
            <numerusform>The deadlines of %n cycles were reckoned again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave them</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>libur</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>OfficeTab</name>
    <message>
        <source>&amp;Nama instansi</source>
        <translation>&amp;Name of the office</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>&amp;Tempat surat</source>
        <translation>&amp;Place of letters</translation>
    </message>
    <message>
        <source>Tempat surat</source>
        <translation>Place of letters</translation>
    </message>
    <message>
        <source>Ke&amp;pala</source>
        <translation>&amp;Head</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>&amp;Kop surat</source>
        <translation>&amp;Letterhead</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Telepon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Sur&amp;el</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Situs &amp;web</source>
        <translation>&amp;Web site</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>&amp;Bidang, bagian, seksi</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>Bidang, bagian, seksi</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>&amp;Tambah bidang</source>
        <translation>Add &amp;unit</translation>
    </message>
    <message>
        <source>&amp;Batalkan perubahan</source>
        <translation>&amp;Discard changes</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Hapus bidang</source>
        <translation>&amp;Remove unit</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Cari apa saja</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Cari halaman, siklus, isian, indikator, orang atau perintah</source>
        <translation>Find a page, cycle, sheet, indicator, person or command</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Coba kata yang lebih pendek.</source>
        <translation>Nothing fits. Try a shorter word.</translation>
    </message>
    <message>
        <source>↑ ↓ memilih · Enter membuka · Esc menutup</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Jenis dokumen</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>&amp;Buka berkas</source>
        <translation>&amp;Open the file</translation>
    </message>
    <message>
        <source>Dokumen siklus</source>
        <translation>Documents of the cycle</translation>
    </message>
    <message>
        <source>Belum ada dokumen: belum ada langkah yang selesai.</source>
        <translation>No documents yet: no step is done.</translation>
    </message>
    <message>
        <source>Dokumen data kinerja sebagai PDF (Ctrl+P)</source>
        <translation>The performance data document as a PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Data kinerja:</source>
        <translation>Performance data:</translation>
    </message>
    <message>
        <source>Dokumen data kinerja sebagai PDF</source>
        <translation>The data document as PDF</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>Dokumen data kinerja sebagai buku kerja Excel</source>
        <translation>The data document as an Excel workbook</translation>
    </message>
    <message>
        <source>&amp;Excel …</source>
        <translation>&amp;Excel …</translation>
    </message>
    <message>
        <source>Kemajuan penyusunan dokumen</source>
        <translation>Progress of the document</translation>
    </message>
    <message>
        <source>&amp;Hentikan</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Membuka salinan lampiran atau bukti dukung yang dipilih</source>
        <translation>Opens a copy of the chosen attachment or evidence</translation>
    </message>
    <message>
        <source>Buka yang dipi&amp;lih</source>
        <translation>Open the chosen &amp;file</translation>
    </message>
    <message>
        <source>Edisi dokumen data kinerja</source>
        <translation>Edition of the data document</translation>
    </message>
    <message>
        <source>Apa yang diperbaiki sesudah disahkan: semula, menjadi, alasan, oleh siapa</source>
        <translation>What was corrected after approval: before, after, reason, by whom</translation>
    </message>
    <message>
        <source>Pe&amp;rbaikan …</source>
        <translation>Co&amp;rrections …</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Ganti kata sandi saya</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Kata sandi s&amp;ekarang</source>
        <translation>&amp;Present password</translation>
    </message>
    <message>
        <source>Kata sandi sekarang</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Kata sandi &amp;baru</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi baru, sekali &amp;lagi</source>
        <translation>New password once &amp;more</translation>
    </message>
    <message>
        <source>Kata sandi baru, sekali lagi</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Ba&amp;tal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Sel yang akan ditempel</source>
        <translation>Cells to be pasted</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Tertulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Dibaca</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>&amp;Titik memisahkan ribuan (1.500 = seribu lima ratus)</source>
        <translation>&amp;Dots separate thousands (1.500 = one thousand five hundred)</translation>
    </message>
    <message>
        <source>T&amp;itik adalah koma desimal (1.500 = satu setengah)</source>
        <translation>D&amp;ots are decimal points (1.500 = one and a half)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Baris %1 · %2</source>
        <translation>Row %1 · %2</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Cari nama, NIP atau jabatan</source>
        <translation>Find a name, NIP or position</translation>
    </message>
    <message>
        <source>Cari orang</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>&amp;Ubah …</source>
        <translation>&amp;Change …</translation>
    </message>
    <message>
        <source>&amp;Tambah orang …</source>
        <translation>&amp;Add a person …</translation>
    </message>
    <message>
        <source>Daftar orang</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>&amp;Hapus …</source>
        <translation>&amp;Remove …</translation>
    </message>
    <message>
        <source>Atur ulang kata &amp;sandi …</source>
        <translation>Reset pass&amp;word …</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Nama dan gelar</source>
        <translation>&amp;Name and titles</translation>
    </message>
    <message>
        <source>Nama dan gelar</source>
        <translation>Name and titles</translation>
    </message>
    <message>
        <source>N&amp;IP</source>
        <translation>N&amp;IP</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka; kosongkan bila tidak ada</source>
        <translation>18 digits; leave empty if there is none</translation>
    </message>
    <message>
        <source>&amp;Golongan</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>&amp;Jabatan</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>&amp;Tambah jabatan</source>
        <translation>&amp;Add position</translation>
    </message>
    <message>
        <source>&amp;Hapus jabatan</source>
        <translation>&amp;Remove position</translation>
    </message>
    <message>
        <source>Tanggal ditulis seperti 2026-01-31. Kosong berarti tanpa batas; surat memakai jabatan terakhir dalam daftar yang berlaku pada tanggalnya.</source>
        <translation>Dates are written like 2026-01-31. Empty means without limit; letters use the last position listed that is held on their date.</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>seluruh berkas</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>baris %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>baris %1 (%2)</source>
        <translation>line %1 (%2)</translation>
    </message>
    <message>
        <source>berkas terlalu besar; batasnya %1 bita</source>
        <translation>the file is too large; the limit is %1 bytes</translation>
    </message>
    <message>
        <source>susunannya bertumpuk terlalu dalam</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>kunci “%1” ditulis dua kali; hapus salah satunya</source>
        <translation>key “%1” is written twice; remove one of them</translation>
    </message>
    <message>
        <source>kunci “%1” tidak dikenal; periksa ejaannya</source>
        <translation>key “%1” is not known; check its spelling</translation>
    </message>
    <message>
        <source>kunci “%1” belum ada</source>
        <translation>key “%1” is missing</translation>
    </message>
    <message>
        <source>jenis nilainya salah; di sini harus %1</source>
        <translation>wrong type of value; wanted here: %1</translation>
    </message>
    <message>
        <source>nilai “%1” tidak termasuk yang diperbolehkan</source>
        <translation>“%1” is not one of the values allowed</translation>
    </message>
    <message>
        <source>“%1” tidak boleh kosong</source>
        <translation>“%1” may not be empty</translation>
    </message>
    <message>
        <source>“%1” bukan jenis atau versi berkas yang dapat dibaca program ini</source>
        <translation>“%1” is not a kind or version of file that this program reads</translation>
    </message>
    <message>
        <source>catatan pada “%1” (disimpulkan, mohon dipastikan): %2</source>
        <translation>note on “%1” (inferred, please confirm): %2</translation>
    </message>
    <message>
        <source>catatan pada “%1” (seperti tercetak): %2</source>
        <translation>note on “%1” (as printed): %2</translation>
    </message>
    <message>
        <source>terlalu banyak langkah (%1); paling banyak %2</source>
        <translation>too many steps (%1); at most %2</translation>
    </message>
    <message>
        <source>SOP tidak memiliki langkah</source>
        <translation>the SOP has no steps</translation>
    </message>
    <message>
        <source>pelaksana “%1” ditulis dua kali</source>
        <translation>actor “%1” is written twice</translation>
    </message>
    <message>
        <source>langkah “%1” ditulis dua kali</source>
        <translation>step “%1” is written twice</translation>
    </message>
    <message>
        <source>pelaksana “%1” tidak ada dalam daftar pelaksana</source>
        <translation>actor “%1” is not in the list of actors</translation>
    </message>
    <message>
        <source>langkah “%1” tidak ada</source>
        <translation>there is no step “%1”</translation>
    </message>
    <message>
        <source>langkah ini tidak dapat dicapai dari langkah pertama</source>
        <translation>this step cannot be reached from the first one</translation>
    </message>
    <message>
        <source>telaah memerlukan sedikitnya satu langkah tujuan pengembalian</source>
        <translation>a review needs at least one step to return to</translation>
    </message>
    <message>
        <source>hanya telaah yang dapat mengembalikan</source>
        <translation>only a review can return work</translation>
    </message>
    <message>
        <source>pengembalian harus ke langkah sebelumnya; “%1” tidak</source>
        <translation>a return must lead to an earlier step; “%1” is none</translation>
    </message>
    <message>
        <source>pengembalian dari dalam bidang tidak boleh keluar ke “%1”</source>
        <translation>a return from inside a unit may not leave it for “%1”</translation>
    </message>
    <message>
        <source>langkah kantor masuk ke tengah bagian bidang, yaitu ke “%1”</source>
        <translation>an office step leads into the middle of a unit section, to “%1”</translation>
    </message>
    <message>
        <source>langkah bidang menuju langkah yang berbeda-beda; “%1” menyimpang</source>
        <translation>the unit steps lead to different steps; “%1” is the odd one</translation>
    </message>
    <message>
        <source>pengisian data hanya dapat terjadi pada langkah per bidang</source>
        <translation>data entry is only possible in a step per unit</translation>
    </message>
    <message>
        <source>waktu “%1” tidak dapat dipakai; tulis menit, jam, atau hari bulat yang lebih dari nol</source>
        <translation>time “%1” cannot be used; write minutes, hours or whole days above zero</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>sesuai waktu yang ditentukan</source>
        <translation>as agreed for the cycle</translation>
    </message>
    <message numerus="yes">
        <source>%n menit</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 menit</source>
        <translation>%1 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n jam</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jam</source>
        <translation>%1 hours</translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>lewat tenggat</source>
        <translation>past its deadline</translation>
    </message>
    <message>
        <source>terlambat %1 kerja</source>
        <translation>late by %1 of working time</translation>
    </message>
    <message>
        <source>sisa %1 kerja</source>
        <translation>%1 of working time left</translation>
    </message>
    <message numerus="yes">
        <source>terlambat %n hari kerja</source>
        <translation>
            <numerusform>late by %n working day</numerusform>
            <numerusform>late by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sisa %n hari kerja</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Triwulan %1 %2</source>
        <translation>Quarter %1 %2</translation>
    </message>
    <message>
        <source>Semester %1 %2</source>
        <translation>Half-year %1 %2</translation>
    </message>
    <message>
        <source>Tahun %1</source>
        <translation>Year %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 memulai siklus %2 (%3) dengan %n bidang</source>
        <translation>
            <numerusform>%1 started cycle %2 (%3) with %n unit</numerusform>
            <numerusform>%1 started cycle %2 (%3) with %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 menyelesaikan %2</source>
        <translation>%1 completed %2</translation>
    </message>
    <message>
        <source>%1 mengembalikan kertas kerja %2 ke langkah %3 (putaran %4): “%5”</source>
        <translation>%1 returned the worksheet of %2 to step %3 (round %4): “%5”</translation>
    </message>
    <message>
        <source>%1 mengembalikan hasil kerja ke langkah %2 (putaran %3): “%4”</source>
        <translation>%1 returned the work to step %2 (round %3): “%4”</translation>
    </message>
    <message>
        <source>%1 meminta %2 memperbaiki isiannya (putaran %3): “%4”</source>
        <translation>%1 asked %2 to correct their sheet (round %3): “%4”</translation>
    </message>
    <message>
        <source>%1 menarik kembali %2</source>
        <translation>%1 took back %2</translation>
    </message>
    <message>
        <source>%1 mengambil %2</source>
        <translation>%1 claimed %2</translation>
    </message>
    <message>
        <source>%1 melepaskan %2</source>
        <translation>%1 released %2</translation>
    </message>
    <message>
        <source>%1 mengalihkan %2 kepada %3</source>
        <translation>%1 reassigned %2 to %3</translation>
    </message>
    <message>
        <source>%1 menitipkan %2 kepada %3</source>
        <translation>%1 delegated %2 to %3</translation>
    </message>
    <message>
        <source>%1 menyerahkan kembali %2</source>
        <translation>%1 handed back %2</translation>
    </message>
    <message>
        <source>%1 melewati %2</source>
        <translation>%1 skipped %2</translation>
    </message>
    <message>
        <source>%1 membebaskan %2 dari siklus</source>
        <translation>%1 exempted %2 from the cycle</translation>
    </message>
    <message>
        <source>%1 menambahkan %2 ke dalam siklus</source>
        <translation>%1 added %2 to the cycle</translation>
    </message>
    <message>
        <source>%1 menetapkan waktu langkah %2: %3</source>
        <translation>%1 agreed the time of step %2: %3</translation>
    </message>
    <message>
        <source>%1 menunda siklus</source>
        <translation>%1 suspended the cycle</translation>
    </message>
    <message>
        <source>%1 melanjutkan siklus; sisa waktu dihitung dari sekarang</source>
        <translation>%1 resumed the cycle; the time left runs from now</translation>
    </message>
    <message>
        <source>%1 memberi catatan pada %2: “%3”</source>
        <translation>%1 commented on %2: “%3”</translation>
    </message>
    <message>
        <source>%1 memberi catatan: “%2”</source>
        <translation>%1 commented: “%2”</translation>
    </message>
    <message>
        <source>%1 melampirkan “%2” (%3) pada %4</source>
        <translation>%1 attached “%2” (%3) to %4</translation>
    </message>
    <message>
        <source>%1 melampirkan “%2” (%3)</source>
        <translation>%1 attached “%2” (%3)</translation>
    </message>
    <message>
        <source>%1 membatalkan siklus</source>
        <translation>%1 cancelled the cycle</translation>
    </message>
    <message>
        <source>%1 membuka kembali siklus pada langkah %2</source>
        <translation>%1 reopened the cycle at step %2</translation>
    </message>
    <message>
        <source>%1 membuka kembali siklus pada langkah %2 untuk %3</source>
        <translation>%1 reopened the cycle at step %2 for %3</translation>
    </message>
    <message numerus="yes">
        <source>, dengan %n catatan pada isian</source>
        <translation>
            <numerusform>, with %n remark on the sheet</numerusform>
            <numerusform>, with %n remarks on the sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 menyetujui %2</source>
        <translation>%1 approved %2</translation>
    </message>
    <message>
        <source>%1 menyetujui dan memaraf %2</source>
        <translation>%1 approved and initialled %2</translation>
    </message>
    <message>
        <source>%1 menyetujui dan menandatangani %2</source>
        <translation>%1 approved and signed %2</translation>
    </message>
    <message>
        <source>%1 masih ada waktu</source>
        <translation>%1 has time left</translation>
    </message>
    <message>
        <source>%1 segera jatuh tempo</source>
        <translation>%1 is due soon</translation>
    </message>
    <message>
        <source>%1 terlambat</source>
        <translation>%1 is late</translation>
    </message>
    <message>
        <source>%1 terlambat lebih dari satu hari kerja</source>
        <translation>%1 is late by more than one working day</translation>
    </message>
    <message>
        <source>%1; siklus selesai</source>
        <translation>%1; the cycle is finished</translation>
    </message>
    <message>
        <source>langkah %1 “%2”</source>
        <translation>step %1 “%2”</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (putaran %2)</source>
        <translation>%1 (round %2)</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>level of planning</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Semakin tinggi semakin baik</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>Semakin rendah semakin baik (rumus A)</source>
        <translation>Lower is better (formula A)</translation>
    </message>
    <message>
        <source>Semakin rendah semakin baik (rumus B)</source>
        <translation>Lower is better (formula B)</translation>
    </message>
    <message>
        <source>Semakin dekat dengan target semakin baik</source>
        <translation>Nearer to the target is better</translation>
    </message>
    <message>
        <source>Dalam rentang, di atasnya lebih baik</source>
        <translation>Within a range, above it is better</translation>
    </message>
    <message>
        <source>Dalam rentang, di bawahnya lebih baik</source>
        <translation>Within a range, below it is better</translation>
    </message>
    <message>
        <source>Akumulasi</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Kondisi akhir</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Rata-rata</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Target tetap</source>
        <translation>Fixed target</translation>
    </message>
    <message>
        <source>Per periode</source>
        <translation>Per period</translation>
    </message>
    <message>
        <source>Sampai dengan periode ini</source>
        <translation>Up to and including this period</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Pembilang</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Penyebut</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Faktor pendorong</source>
        <translation>Supporting factors</translation>
    </message>
    <message>
        <source>Faktor penghambat</source>
        <translation>Hindering factors</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Realisasi anggaran</source>
        <translation>Budget spent</translation>
    </message>
    <message>
        <source>realisasi ÷ target × 100</source>
        <translation>actual ÷ target × 100</translation>
    </message>
    <message>
        <source>(2 × target − realisasi) ÷ target × 100</source>
        <translation>(2 × target − actual) ÷ target × 100</translation>
    </message>
    <message>
        <source>target ÷ realisasi × 100</source>
        <translation>target ÷ actual × 100</translation>
    </message>
    <message>
        <source>100 − selisih dari target ÷ target × 100</source>
        <translation>100 − distance from target ÷ target × 100</translation>
    </message>
    <message>
        <source>selisih dari target melebihi target, jadi 0</source>
        <translation>further from the target than the target itself, so 0</translation>
    </message>
    <message>
        <source>tepat pada target nol, jadi 100</source>
        <translation>exactly on a target of zero, so 100</translation>
    </message>
    <message>
        <source>di dalam rentang target, jadi 100</source>
        <translation>within the target range, so 100</translation>
    </message>
    <message>
        <source>realisasi nol, jadi 100</source>
        <translation>the actual is zero, so 100</translation>
    </message>
    <message>
        <source>target nol kejadian terpenuhi, jadi 100</source>
        <translation>the target of no case was met, so 100</translation>
    </message>
    <message>
        <source>target nol kejadian tidak terpenuhi, jadi 0</source>
        <translation>the target of no case was missed, so 0</translation>
    </message>
    <message>
        <source>targetnya tidak ada</source>
        <translation>there is no target</translation>
    </message>
    <message>
        <source>targetnya nol</source>
        <translation>the target is zero</translation>
    </message>
    <message>
        <source>targetnya negatif</source>
        <translation>the target is negative</translation>
    </message>
    <message>
        <source>realisasinya negatif</source>
        <translation>the actual is negative</translation>
    </message>
    <message>
        <source>penyebutnya nol</source>
        <translation>the denominator is zero</translation>
    </message>
    <message>
        <source>pagunya nol</source>
        <translation>the budget ceiling is zero</translation>
    </message>
    <message>
        <source>belum ada yang dapat dihitung</source>
        <translation>there is nothing to count yet</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>belum jatuh tempo</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>tidak dapat dihitung (%1)</source>
        <translation>cannot be computed (%1)</translation>
    </message>
    <message>
        <source>(dibatasi %1%)</source>
        <translation>(capped at %1%)</translation>
    </message>
    <message>
        <source>(dibatasi 0%)</source>
        <translation>(limited to 0%)</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Telaah</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Paraf</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Per bidang</source>
        <translation>Per unit</translation>
    </message>
    <message>
        <source>Libur nasional</source>
        <translation>National holiday</translation>
    </message>
    <message>
        <source>Cuti bersama</source>
        <translation>Collective leave</translation>
    </message>
    <message>
        <source>Libur daerah</source>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>Hari kerja tambahan</source>
        <translation>Extra working day</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Semester</source>
        <comment>kind of period</comment>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mulai siklus</source>
        <translation>Start the cycle</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Minta perbaikan</source>
        <translation>Request a correction</translation>
    </message>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Ambil tugas</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Lepaskan tugas</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>Titipkan</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Serahkan kembali</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Lewati langkah</source>
        <translation>Skip the step</translation>
    </message>
    <message>
        <source>Bebaskan bidang</source>
        <translation>Exempt a unit</translation>
    </message>
    <message>
        <source>Tambahkan bidang</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Tetapkan waktu</source>
        <translation>Agree the time</translation>
    </message>
    <message>
        <source>Perpanjang tenggat</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>Tunda siklus</source>
        <translation>Suspend the cycle</translation>
    </message>
    <message>
        <source>Lanjutkan siklus</source>
        <translation>Resume the cycle</translation>
    </message>
    <message>
        <source>Beri catatan</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Batalkan siklus</source>
        <translation>Cancel the cycle</translation>
    </message>
    <message>
        <source>Buka kembali siklus</source>
        <translation>Reopen the cycle</translation>
    </message>
    <message>
        <source>Periksa tenggat</source>
        <translation>Check the deadlines</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sedang dikerjakan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Dititipkan</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Tidak diperlukan lagi</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>a whole cycle</comment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Masih ada waktu</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Segera jatuh tempo</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Terlambat lebih dari satu hari kerja</source>
        <translation>Late by more than one working day</translation>
    </message>
    <message>
        <source>Melalui semua langkah di antaranya</source>
        <translation>Through every step in between</translation>
    </message>
    <message>
        <source>Langsung kembali kepada yang mengembalikan</source>
        <translation>Straight back to the one who returned it</translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Peserta siklus</source>
        <translation>Participants of the cycle</translation>
    </message>
    <message>
        <source>Pengelola siklus</source>
        <translation>Coordinator of the cycle</translation>
    </message>
    <message>
        <source>Pemegang langkah</source>
        <translation>Holder of the step</translation>
    </message>
    <message>
        <source>Yang mengambil tugas</source>
        <translation>Whoever claimed the task</translation>
    </message>
    <message>
        <source>Yang dititipi atau yang menitipkan</source>
        <translation>The delegate, or whoever delegated</translation>
    </message>
    <message>
        <source>Yang menyelesaikan tugas</source>
        <translation>Whoever closed the task</translation>
    </message>
    <message>
        <source>%1 dan %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>orang lain</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>waktu yang lebih awal</source>
        <translation>an earlier time</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah, dan isian Anda tetap tersimpan.</source>
        <translation>Nothing has changed, and what you entered is still saved.</translation>
    </message>
    <message>
        <source>%1 tercantum dua kali.</source>
        <translation>%1 is listed twice.</translation>
    </message>
    <message>
        <source>Pengelola siklus belum ditunjuk.</source>
        <translation>No coordinator of the cycle has been named.</translation>
    </message>
    <message>
        <source>Belum ada pejabat untuk %1 di %2.</source>
        <translation>Nobody holds %1 in %2.</translation>
    </message>
    <message>
        <source>Belum ada pejabat untuk %1.</source>
        <translation>Nobody holds %1.</translation>
    </message>
    <message>
        <source>%1 akan menyetujui pekerjaannya sendiri pada %2 di %3.</source>
        <translation>%1 would approve his or her own work in %2 in %3.</translation>
    </message>
    <message>
        <source>%1 akan menyetujui pekerjaannya sendiri pada %2.</source>
        <translation>%1 would approve his or her own work in %2.</translation>
    </message>
    <message>
        <source>Waktu untuk %1 belum ditetapkan.</source>
        <translation>The time of %1 has not been agreed.</translation>
    </message>
    <message>
        <source>Hubungi pengelola siklus bila ini keliru.</source>
        <translation>Ask the coordinator of the cycle if this is wrong.</translation>
    </message>
    <message>
        <source>Anda tidak perlu mengulanginya.</source>
        <translation>You need not repeat it.</translation>
    </message>
    <message>
        <source>Lanjutkan dari keadaan siklus yang sekarang.</source>
        <translation>Go on from where the cycle stands now.</translation>
    </message>
    <message>
        <source>Mulailah siklusnya lebih dahulu.</source>
        <translation>Start the cycle first.</translation>
    </message>
    <message>
        <source>Tunggu sampai pengelola siklus melanjutkannya.</source>
        <translation>Wait until the coordinator of the cycle resumes it.</translation>
    </message>
    <message>
        <source>Bila masih ada yang harus diubah, pengelola siklus dapat membukanya kembali dengan alasan.</source>
        <translation>If something still has to change, the coordinator of the cycle can reopen it with a reason.</translation>
    </message>
    <message>
        <source>Selesaikan dahulu langkah yang masih terbuka.</source>
        <translation>Finish the open steps first.</translation>
    </message>
    <message>
        <source>Mulailah siklus baru bila datanya tetap diperlukan.</source>
        <translation>Start a new cycle if the data is still needed.</translation>
    </message>
    <message>
        <source>Lengkapi hal-hal yang disebutkan, lalu mulai lagi.</source>
        <translation>Complete what is named here, then start again.</translation>
    </message>
    <message>
        <source>Pilih salah satu langkah SOP ini.</source>
        <translation>Choose one of the steps of this SOP.</translation>
    </message>
    <message>
        <source>Pilih bidang yang ikut, atau minta pengelola siklus menambahkannya.</source>
        <translation>Choose a unit that takes part, or ask the coordinator of the cycle to add it.</translation>
    </message>
    <message>
        <source>Hubungi yang bersangkutan bila Anda yang harus mengerjakannya.</source>
        <translation>Talk to that person if it is you who should do it.</translation>
    </message>
    <message>
        <source>Tunggu sampai diserahkan kembali, atau tarik titipannya.</source>
        <translation>Wait until it is handed back, or call it back.</translation>
    </message>
    <message>
        <source>Minta pengelola siklus melakukannya.</source>
        <translation>Ask the coordinator of the cycle to do it.</translation>
    </message>
    <message>
        <source>Minta pejabat lain yang berwenang menelaahnya.</source>
        <translation>Ask another official with the authority to review it.</translation>
    </message>
    <message>
        <source>Tuliskan alasannya, lalu ulangi.</source>
        <translation>Write the reason, then try again.</translation>
    </message>
    <message>
        <source>Simpan isiannya lebih dahulu, lalu ulangi.</source>
        <translation>Save the sheet first, then try again.</translation>
    </message>
    <message>
        <source>Pilih salah satu langkah tujuan yang disediakan SOP.</source>
        <translation>Choose one of the steps the SOP provides for returns.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu bidang, lalu ulangi.</source>
        <translation>Choose at least one unit, then try again.</translation>
    </message>
    <message>
        <source>Perbaikan hanya dapat diminta setelah bidang mengisi.</source>
        <translation>A correction can only be requested after the units have filled in their sheets.</translation>
    </message>
    <message>
        <source>Minta yang bersangkutan menariknya kembali.</source>
        <translation>Ask that person to take it back.</translation>
    </message>
    <message>
        <source>Minta yang bersangkutan mengembalikannya kepada Anda.</source>
        <translation>Ask that person to return it to you.</translation>
    </message>
    <message>
        <source>Alihkan telaah ini kepada pejabat lain bila pemegangnya berhalangan.</source>
        <translation>Reassign this review to another official if its holder is prevented.</translation>
    </message>
    <message>
        <source>Bebaskan bidangnya dari siklus bila memang tidak mengisi.</source>
        <translation>Exempt the unit from the cycle if it really has nothing to fill in.</translation>
    </message>
    <message>
        <source>Periksa kembali bidang yang dipilih.</source>
        <translation>Check which unit you chose.</translation>
    </message>
    <message>
        <source>Mintalah perbaikan bila isiannya harus berubah.</source>
        <translation>Request a correction if its sheet has to change.</translation>
    </message>
    <message>
        <source>Batalkan siklusnya bila tidak ada bidang yang mengisi.</source>
        <translation>Cancel the cycle if no unit fills in anything.</translation>
    </message>
    <message>
        <source>Perpanjang tenggat tugasnya bila waktunya tidak cukup.</source>
        <translation>Extend the deadline of the task if its time is too short.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu pejabat, lalu ulangi.</source>
        <translation>Choose at least one official, then try again.</translation>
    </message>
    <message>
        <source>Pilih pejabat lain.</source>
        <translation>Choose another official.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu Anda lakukan.</source>
        <translation>There is nothing for you to do.</translation>
    </message>
    <message>
        <source>Perintah ini sudah dijalankan satu kali.</source>
        <translation>This command has already been carried out once.</translation>
    </message>
    <message>
        <source>Siklus ini sudah dimulai.</source>
        <translation>This cycle has already been started.</translation>
    </message>
    <message>
        <source>Siklus ini belum dimulai.</source>
        <translation>This cycle has not been started.</translation>
    </message>
    <message>
        <source>Siklus ini sedang ditunda.</source>
        <translation>This cycle is suspended.</translation>
    </message>
    <message>
        <source>Siklus ini tidak sedang ditunda.</source>
        <translation>This cycle is not suspended.</translation>
    </message>
    <message>
        <source>Siklus ini sudah selesai.</source>
        <translation>This cycle is finished.</translation>
    </message>
    <message>
        <source>Siklus ini belum selesai.</source>
        <translation>This cycle is not finished.</translation>
    </message>
    <message>
        <source>Siklus ini sudah dibatalkan.</source>
        <translation>This cycle was cancelled.</translation>
    </message>
    <message>
        <source>Siklus ini belum dapat dimulai karena masih ada yang kurang.</source>
        <translation>This cycle cannot start yet because something is missing.</translation>
    </message>
    <message>
        <source>Tugas yang dimaksud tidak ada dalam siklus ini.</source>
        <translation>There is no such task in this cycle.</translation>
    </message>
    <message>
        <source>Langkah yang dimaksud tidak ada dalam SOP siklus ini.</source>
        <translation>There is no such step in the SOP of this cycle.</translation>
    </message>
    <message>
        <source>Bidang yang dimaksud tidak ikut dalam siklus ini.</source>
        <translation>That unit takes no part in this cycle.</translation>
    </message>
    <message>
        <source>Tugas ini sudah ditutup oleh %1 pada %2.</source>
        <translation>This task was closed by %1 on %2.</translation>
    </message>
    <message>
        <source>Tugas ini masih terbuka, belum ada yang dapat ditarik kembali.</source>
        <translation>This task is still open, there is nothing to take back.</translation>
    </message>
    <message>
        <source>Tugas ini sedang dikerjakan oleh %1.</source>
        <translation>%1 is working on this task.</translation>
    </message>
    <message>
        <source>Tugas ini belum diambil oleh siapa pun.</source>
        <translation>Nobody has claimed this task.</translation>
    </message>
    <message>
        <source>Tugas ini sudah diambil oleh %1.</source>
        <translation>This task has already been claimed by %1.</translation>
    </message>
    <message>
        <source>Tugas ini sedang dititipkan kepada %1.</source>
        <translation>This task has been delegated to %1.</translation>
    </message>
    <message>
        <source>Tugas ini tidak sedang dititipkan kepada siapa pun.</source>
        <translation>This task has not been delegated to anybody.</translation>
    </message>
    <message>
        <source>Hanya pengelola siklus yang dapat melakukan ini.</source>
        <translation>Only a coordinator of the cycle can do this.</translation>
    </message>
    <message>
        <source>Anda tidak ikut dalam siklus ini.</source>
        <translation>You take no part in this cycle.</translation>
    </message>
    <message>
        <source>Anda sendiri yang mengerjakan isian ini, jadi Anda tidak dapat menyetujuinya.</source>
        <translation>You did this work yourself, so you cannot approve it.</translation>
    </message>
    <message>
        <source>Langkah ini bukan telaah, jadi tidak ada yang disetujui atau dikembalikan.</source>
        <translation>This step is no review, so there is nothing to approve or return.</translation>
    </message>
    <message>
        <source>Langkah ini telaah: hasilnya disetujui atau dikembalikan.</source>
        <translation>This step is a review: its outcome is to approve or to return.</translation>
    </message>
    <message>
        <source>Alasannya belum ditulis.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Belum ada isian atau dokumen yang dapat diajukan atau disetujui.</source>
        <translation>There is no sheet or document yet to submit or approve.</translation>
    </message>
    <message>
        <source>Langkah tujuan pengembalian belum dipilih.</source>
        <translation>The step to return to has not been chosen.</translation>
    </message>
    <message>
        <source>SOP tidak memperbolehkan pengembalian ke langkah itu.</source>
        <translation>The SOP does not allow a return to that step.</translation>
    </message>
    <message>
        <source>Bidang yang harus memperbaiki belum dipilih.</source>
        <translation>The units that have to correct have not been chosen.</translation>
    </message>
    <message>
        <source>Sebelum langkah ini tidak ada bidang yang mengisi.</source>
        <translation>No unit filled in anything before this step.</translation>
    </message>
    <message>
        <source>Tugas ini terakhir dikerjakan oleh %1 pada %2, bukan oleh Anda.</source>
        <translation>This task was last done by %1 on %2, not by you.</translation>
    </message>
    <message>
        <source>Langkah berikutnya sudah dikerjakan oleh %1.</source>
        <translation>The next step has already been done by %1.</translation>
    </message>
    <message>
        <source>Telaah tidak dapat dilewati.</source>
        <translation>A review cannot be skipped.</translation>
    </message>
    <message>
        <source>Pengisian data tidak dapat dilewati.</source>
        <translation>Data entry cannot be skipped.</translation>
    </message>
    <message>
        <source>Bidang ini sudah ikut dalam siklus.</source>
        <translation>This unit already takes part in the cycle.</translation>
    </message>
    <message>
        <source>Bidang ini sudah dibebaskan dari siklus.</source>
        <translation>This unit has already been exempted from the cycle.</translation>
    </message>
    <message>
        <source>Isian bidang ini sudah diserahkan.</source>
        <translation>This unit has already delivered its sheet.</translation>
    </message>
    <message>
        <source>Ini bidang terakhir yang masih ikut dalam siklus.</source>
        <translation>This is the last unit that still takes part in the cycle.</translation>
    </message>
    <message>
        <source>Waktu langkah ini sudah ditetapkan oleh SOP.</source>
        <translation>The SOP gives this step a time of its own.</translation>
    </message>
    <message>
        <source>Lama waktu itu tidak dapat dipakai.</source>
        <translation>That length of time cannot be used.</translation>
    </message>
    <message>
        <source>Pejabat yang dituju belum dipilih.</source>
        <translation>No official has been chosen.</translation>
    </message>
    <message>
        <source>Tugas tidak dapat dititipkan kepada diri sendiri.</source>
        <translation>A task cannot be delegated to oneself.</translation>
    </message>
    <message>
        <source>Tidak ada tenggat baru yang perlu diberitahukan.</source>
        <translation>There is no deadline to tell anybody about.</translation>
    </message>
    <message>
        <source>Realisasi belum diisi.</source>
        <translation>The actual value has not been filled in.</translation>
    </message>
    <message>
        <source>Target belum tercapai: tuliskan faktor penghambatnya.</source>
        <translation>The target was not reached: write what hindered it.</translation>
    </message>
    <message>
        <source>Target belum tercapai: tuliskan tindak lanjutnya.</source>
        <translation>The target was not reached: write the follow-up.</translation>
    </message>
    <message>
        <source>Target tercapai: tuliskan faktor pendorongnya.</source>
        <translation>The target was reached: write what supported it.</translation>
    </message>
    <message>
        <source>Bukti dukung belum dilampirkan.</source>
        <translation>No evidence has been attached.</translation>
    </message>
    <message>
        <source>Realisasi anggaran belum diisi.</source>
        <translation>The budget spent has not been filled in.</translation>
    </message>
    <message>
        <source>Baris ini tidak ada dalam formulir.</source>
        <translation>The form has no such row.</translation>
    </message>
    <message>
        <source>Kolom ini tidak berlaku untuk baris tersebut.</source>
        <translation>This column does not apply to that row.</translation>
    </message>
    <message>
        <source>Angka ini tidak dapat dibaca; tulis tanpa pemisah ribuan, dengan titik sebelum desimal.</source>
        <translation>This number cannot be read; write it without grouping, with a point before the decimals.</translation>
    </message>
    <message>
        <source>Nilai ini tidak termasuk predikat yang tersedia.</source>
        <translation>This value is none of the predicates available.</translation>
    </message>
    <message>
        <source>Tanda bukti dukung ini tidak dapat dibaca.</source>
        <translation>This mark of evidence cannot be read.</translation>
    </message>
    <message>
        <source>Di sini tidak ada angka.</source>
        <translation>There is no number here.</translation>
    </message>
    <message>
        <source>Tulis 0 bila memang nol, atau kosongkan bila belum ada datanya.</source>
        <translation>Write 0 if it is zero, or leave it empty if there is no data yet.</translation>
    </message>
    <message>
        <source>Titik dan komanya tidak cocok; tulis seperti 1.234,5.</source>
        <translation>The dots and commas do not fit; write it like 1.234,5.</translation>
    </message>
    <message>
        <source>Tanda plus, minus atau kurungnya tidak cocok.</source>
        <translation>The plus, minus or brackets do not fit.</translation>
    </message>
    <message>
        <source>Ada huruf atau tanda yang bukan bagian dari angka.</source>
        <translation>There is a letter or sign that is no part of a number.</translation>
    </message>
    <message>
        <source>Tulis angkanya lengkap dengan nolnya, tanpa “ribu” atau “juta”.</source>
        <translation>Write the number out with its zeros, without “ribu” or “juta”.</translation>
    </message>
    <message>
        <source>Tulis angkanya lengkap, tanpa bentuk pangkat seperti 1,5E+05.</source>
        <translation>Write the number out, without an exponent such as 1,5E+05.</translation>
    </message>
    <message>
        <source>Angka ini terlalu panjang.</source>
        <translation>This number is too long.</translation>
    </message>
    <message>
        <source>indikator “%1” ditulis dua kali</source>
        <translation>indicator “%1” is written twice</translation>
    </message>
    <message>
        <source>baris anggaran “%1” ditulis dua kali</source>
        <translation>budget line “%1” is written twice</translation>
    </message>
    <message>
        <source>target berupa rentang hanya untuk indikator rentang</source>
        <translation>only a range indicator can have a target with two bounds</translation>
    </message>
    <message>
        <source>batas bawah rentang melebihi batas atasnya</source>
        <translation>the lower bound of the range is above the upper one</translation>
    </message>
    <message>
        <source>“%1” bukan periode di dalam tahun</source>
        <translation>“%1” is no period within a year</translation>
    </message>
    <message>
        <source>“%1” berbeda jenis atau tahunnya dari periode lain</source>
        <translation>“%1” differs in kind or year from the other periods</translation>
    </message>
    <message>
        <source>target tetap, tetapi target “%1” berbeda dari target tahunan</source>
        <translation>a fixed target, but that of “%1” differs from the year&apos;s</translation>
    </message>
    <message>
        <source>skala predikat “%1” tidak dikenal</source>
        <translation>predicate scale “%1” is not known</translation>
    </message>
    <message>
        <source>predikat skala “%1” tidak dapat dijumlahkan</source>
        <translation>predicates of the scale “%1” cannot be added up</translation>
    </message>
    <message>
        <source>“%1” tidak ada dalam skala predikatnya</source>
        <translation>“%1” is not on its predicate scale</translation>
    </message>
    <message>
        <source>predikat tidak memiliki pembilang dan penyebut</source>
        <translation>a predicate has no numerator and denominator</translation>
    </message>
    <message>
        <source>bobot “%1” harus lebih dari nol</source>
        <translation>the weight “%1” must be above zero</translation>
    </message>
    <message>
        <source>faktor “%1” harus lebih dari nol</source>
        <translation>the factor “%1” must be above zero</translation>
    </message>
    <message>
        <source>pagu “%1” tidak boleh negatif</source>
        <translation>the budget ceiling “%1” may not be negative</translation>
    </message>
    <message>
        <source>skala peringkat tidak memiliki tingkatan</source>
        <translation>the rating scale has no bands</translation>
    </message>
    <message>
        <source>tingkatan “%1” tidak lebih rendah dari yang di atasnya</source>
        <translation>band “%1” does not lie below the one before</translation>
    </message>
    <message>
        <source>tingkatan terendah “%1” harus tanpa batas bawah</source>
        <translation>the lowest band “%1” must have no lower limit</translation>
    </message>
    <message>
        <source>tingkatan “%1” memerlukan “from” atau “above”, salah satu saja</source>
        <translation>band “%1” needs either “from” or “above”, and not both</translation>
    </message>
    <message>
        <source>tingkatan “%1” ditulis dua kali</source>
        <translation>band “%1” is written twice</translation>
    </message>
    <message>
        <source>warna “%1” harus berbentuk #rrggbb</source>
        <translation>colour “%1” must have the form #rrggbb</translation>
    </message>
    <message>
        <source>skala predikat memerlukan sedikitnya dua predikat</source>
        <translation>a predicate scale needs at least two predicates</translation>
    </message>
    <message>
        <source>nilai predikat “%1” tidak lebih tinggi dari sebelumnya</source>
        <translation>the score of predicate “%1” is not above the one before</translation>
    </message>
    <message>
        <source>predikat “%1” ditulis dua kali</source>
        <translation>predicate “%1” is written twice</translation>
    </message>
    <message>
        <source>baris “%1” ditulis dua kali</source>
        <translation>row “%1” is written twice</translation>
    </message>
    <message>
        <source>“%1” bukan sidik SHA-256 yang benar</source>
        <translation>“%1” is not a valid SHA-256 digest</translation>
    </message>
    <message>
        <source>terlalu banyak nilai dalam satu berkas; batasnya %1</source>
        <translation>too many values in one file; the limit is %1</translation>
    </message>
    <message>
        <source>telaah tidak dapat sekaligus menjadi pengisian data</source>
        <translation>a review cannot be data entry as well</translation>
    </message>
    <message>
        <source>nama kunci yang berawal “%1” terlalu panjang</source>
        <translation>the name of the key that begins with “%1” is too long</translation>
    </message>
    <message>
        <source>masa “%1” berakhir sebelum dimulai</source>
        <translation>season “%1” ends before it begins</translation>
    </message>
    <message>
        <source>masa ini bertumpang tindih dengan “%1”</source>
        <translation>this season overlaps with “%1”</translation>
    </message>
    <message>
        <source>tanggal %1 ditulis dua kali</source>
        <translation>date %1 is written twice</translation>
    </message>
    <message>
        <source>kantor tidak memiliki bidang</source>
        <translation>the office has no units</translation>
    </message>
    <message>
        <source>bidang “%1” ditulis dua kali</source>
        <translation>unit “%1” is written twice</translation>
    </message>
    <message>
        <source>bidang “%1” tidak ada</source>
        <translation>there is no unit “%1”</translation>
    </message>
    <message>
        <source>jabatan “%1” berakhir sebelum dimulai</source>
        <translation>position “%1” ends before it begins</translation>
    </message>
    <message>
        <source>pengelola siklus belum ditunjuk</source>
        <translation>no coordinator has been named</translation>
    </message>
    <message>
        <source>bidang “%1” tidak memiliki perjanjian kinerja, jadi tidak mengisi apa pun</source>
        <translation>unit “%1” has no performance agreement, so it has nothing to fill in</translation>
    </message>
    <message>
        <source>Siklus “%1” tidak ada dalam berkas ini.</source>
        <translation>There is no cycle “%1” in this file.</translation>
    </message>
    <message>
        <source>SOP “%1” tidak ada dalam berkas ini.</source>
        <translation>There is no SOP “%1” in this file.</translation>
    </message>
    <message>
        <source>“%1” sedang dipakai oleh program lain.</source>
        <translation>“%1” is in use by another program.</translation>
    </message>
    <message>
        <source>“%1” sedang dipakai oleh %2 sejak %3.</source>
        <translation>“%1” has been in use by %2 since %3.</translation>
    </message>
    <message>
        <source>“%1” tidak ada.</source>
        <translation>“%1” does not exist.</translation>
    </message>
    <message>
        <source>“%1” tidak boleh dibaca oleh Anda.</source>
        <translation>You may not read “%1”.</translation>
    </message>
    <message>
        <source>“%1” adalah map, bukan berkas.</source>
        <translation>“%1” is a folder, not a file.</translation>
    </message>
    <message>
        <source>“%1” bukan berkas Himpun.</source>
        <translation>“%1” is not a Himpun file.</translation>
    </message>
    <message>
        <source>“%1” milik program lain.</source>
        <translation>“%1” belongs to another program.</translation>
    </message>
    <message>
        <source>“%1” ditulis oleh Himpun yang lebih baru (versi berkas %2).</source>
        <translation>“%1” was written by a newer Himpun (file version %2).</translation>
    </message>
    <message>
        <source>“%1” ditulis oleh Himpun yang lebih lama (versi berkas %2) dan perlu diperbarui sebelum dapat dibaca.</source>
        <translation>“%1” was written by an older Himpun (file version %2) and has to be brought up to date before it can be read.</translation>
    </message>
    <message>
        <source>“%1” rusak dan tidak dapat dibaca.</source>
        <translation>“%1” is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>“%1” tidak dapat dibuat.</source>
        <translation>“%1” cannot be created.</translation>
    </message>
    <message>
        <source>“%1” sudah ada.</source>
        <translation>“%1” already exists.</translation>
    </message>
    <message>
        <source>Susunan “%1” telah diubah oleh program lain (%2).</source>
        <translation>The structure of “%1” was changed by another program (%2).</translation>
    </message>
    <message>
        <source>“%1” hanya dapat dibaca.</source>
        <translation>“%1” can only be read.</translation>
    </message>
    <message>
        <source>Periksa nama dan tempat berkasnya.</source>
        <translation>Check the name and the place of the file.</translation>
    </message>
    <message>
        <source>Minta hak baca kepada pemilik berkasnya.</source>
        <translation>Ask the owner of the file for the right to read it.</translation>
    </message>
    <message>
        <source>Pasang Himpun versi terbaru, lalu buka lagi.</source>
        <translation>Install the latest Himpun, then open it again.</translation>
    </message>
    <message>
        <source>Buka berkasnya satu kali untuk ditulis, lalu ulangi.</source>
        <translation>Open the file for writing once, then try again.</translation>
    </message>
    <message>
        <source>Tunggu sampai pekerjaannya selesai, atau buka untuk dibaca saja.</source>
        <translation>Wait until that work is done, or open it for reading only.</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan terakhir dan simpan berkas ini untuk diperiksa.</source>
        <translation>Restore the last backup and keep this file for inspection.</translation>
    </message>
    <message>
        <source>Pilih nama lain, atau buka berkas yang sudah ada.</source>
        <translation>Choose another name, or open the file that exists.</translation>
    </message>
    <message>
        <source>Minta hak tulis, atau buka untuk dibaca saja.</source>
        <translation>Ask for the right to write, or open it for reading only.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan “%1” penuh.</source>
        <translation>The storage of “%1” is full.</translation>
    </message>
    <message>
        <source>Tempat penyimpanan “%1” tidak menjawab sebagaimana mestinya.</source>
        <translation>The storage of “%1” does not answer as it should.</translation>
    </message>
    <message>
        <source>“%1” sekarang hanya dapat dibaca.</source>
        <translation>“%1” can now only be read.</translation>
    </message>
    <message>
        <source>“%1” terlalu lama dipakai oleh program lain.</source>
        <translation>“%1” was in use by another program for too long.</translation>
    </message>
    <message>
        <source>“%1” tidak dapat dibaca atau ditulis.</source>
        <translation>“%1” cannot be read or written.</translation>
    </message>
    <message>
        <source>Kosongkan sebagian tempat penyimpanan, lalu ulangi.</source>
        <translation>Free some of the storage, then try again.</translation>
    </message>
    <message>
        <source>Periksa disk atau jaringannya, lalu ulangi.</source>
        <translation>Check the disk or the network, then try again.</translation>
    </message>
    <message>
        <source>Periksa hak tulisnya, lalu ulangi.</source>
        <translation>Check the right to write, then try again.</translation>
    </message>
    <message>
        <source>Tutup program lain itu, lalu ulangi.</source>
        <translation>Close that other program, then try again.</translation>
    </message>
    <message>
        <source>baris %1 buku definisi</source>
        <translation>row %1 of the definitions</translation>
    </message>
    <message>
        <source>peristiwa %1 siklus “%2” (baris %3)</source>
        <translation>event %1 of cycle “%2” (row %3)</translation>
    </message>
    <message>
        <source>Berkas itu tidak diubah.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>Yang sudah dinyatakan tersimpan tetap tersimpan; pekerjaan yang sedang berjalan tidak jadi.</source>
        <translation>What was said to be saved stays saved; the work under way did not happen.</translation>
    </message>
    <message>
        <source>%1 telah diubah</source>
        <translation>%1 was altered</translation>
    </message>
    <message>
        <source>yang mendahului %1 telah dihapus</source>
        <translation>what stood before %1 was deleted</translation>
    </message>
    <message>
        <source>%1 telah dipindahkan</source>
        <translation>%1 was moved</translation>
    </message>
    <message>
        <source>siklus “%1” kehilangan peristiwa %2</source>
        <translation>cycle “%1” has lost event %2</translation>
    </message>
    <message>
        <source>isi %1 telah diubah</source>
        <translation>content %1 was altered</translation>
    </message>
    <message>
        <source>isi %1 yang disebut %2 tidak ada</source>
        <translation>content %1, named by %2, is missing</translation>
    </message>
    <message>
        <source>SOP siklus “%1” tidak dapat dibaca (%2)</source>
        <translation>the SOP of cycle “%1” cannot be read (%2)</translation>
    </message>
    <message>
        <source>zona waktu “%1” tidak dikenal; pilih wib, wita atau wit</source>
        <translation>time zone “%1” is not known; choose wib, wita or wit</translation>
    </message>
    <message>
        <source>“%1” bukan jam kerja seperti “07:30-12:00”</source>
        <translation>“%1” is no stretch of office hours like “07:30-12:00”</translation>
    </message>
    <message>
        <source>jam kerja “%1” dimulai sebelum jam sebelumnya berakhir</source>
        <translation>office hours “%1” begin before those before them end</translation>
    </message>
    <message>
        <source>minggu ini tidak memiliki hari kerja satu pun %1</source>
        <translation>this week has not a single working day %1</translation>
    </message>
    <message>
        <source>tanggal %1 di luar tahun berkas ini</source>
        <translation>date %1 is outside the year of this file</translation>
    </message>
    <message>
        <source>hari kerja tambahan %1 memerlukan jam kerja sendiri</source>
        <translation>extra working day %1 needs office hours of its own</translation>
    </message>
    <message>
        <source>hanya hari kerja tambahan yang memiliki jam kerja; %1 hari libur</source>
        <translation>only an extra working day has office hours; %1 is a day off</translation>
    </message>
    <message>
        <source>hari libur tahun %1 diberikan dua kali</source>
        <translation>the holidays of %1 are given twice</translation>
    </message>
    <message>
        <source>nama “%1” hanya boleh berisi huruf, angka, titik, garis, paling banyak 64</source>
        <translation>name “%1” may only hold letters, digits, dots and dashes, at most 64</translation>
    </message>
    <message>
        <source>nama berkas “%1” tidak boleh keluar dari foldernya</source>
        <translation>file name “%1” may not leave its folder</translation>
    </message>
    <message>
        <source>berkas “%1” tidak ditemukan</source>
        <translation>file “%1” was not found</translation>
    </message>
    <message>
        <source>seorang pejabat memiliki NIP atau nama pengenal sendiri, bukan keduanya</source>
        <translation>an official has a NIP or an id of his or her own, not both</translation>
    </message>
    <message>
        <source>NIP “%1” bukan 18 angka</source>
        <translation>NIP “%1” does not have 18 digits</translation>
    </message>
    <message>
        <source>golongan “%1” tidak dikenal</source>
        <translation>grade “%1” is not known</translation>
    </message>
    <message>
        <source>pejabat %1 ditulis dua kali</source>
        <translation>official %1 is written twice</translation>
    </message>
    <message>
        <source>pejabat %1 tidak ada dalam daftar pejabat</source>
        <translation>official %1 is not in the list of officials</translation>
    </message>
    <message>
        <source>pelaksana “%1” ditetapkan dua kali</source>
        <translation>actor “%1” is assigned twice</translation>
    </message>
    <message>
        <source>pelaksana “%1” tidak diberi seorang pun</source>
        <translation>actor “%1” is given nobody</translation>
    </message>
    <message>
        <source>%1 disebut dua kali</source>
        <translation>%1 is named twice</translation>
    </message>
    <message>
        <source>perjanjian kinerja bidang “%1” untuk tahun ini ditulis dua kali</source>
        <translation>the agreement of unit “%1” for this year is written twice</translation>
    </message>
    <message>
        <source>target periode %1 di luar tahun perjanjian kinerja</source>
        <translation>the target of period %1 is outside the year of the agreement</translation>
    </message>
    <message>
        <source>tanggal lahir dalam NIP %1 meragukan</source>
        <translation>the date of birth in NIP %1 is doubtful</translation>
    </message>
    <message>
        <source>bulan pengangkatan dalam NIP %1 meragukan</source>
        <translation>the month of appointment in NIP %1 is doubtful</translation>
    </message>
    <message>
        <source>angka ke-15 NIP %1 bukan 1 atau 2</source>
        <translation>digit 15 of NIP %1 is neither 1 nor 2</translation>
    </message>
    <message>
        <source>umur saat pengangkatan menurut NIP %1 meragukan</source>
        <translation>the age at appointment by NIP %1 is doubtful</translation>
    </message>
    <message>
        <source>hari libur tahun %1 belum diketahui; tenggat dihitung tanpanya</source>
        <translation>the holidays of %1 are not known; deadlines are counted without them</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>without a deadline</translation>
    </message>
    <message>
        <source>tenggat %1 (%2)</source>
        <translation>due %1 (%2)</translation>
    </message>
    <message>
        <source>%1, putaran %2</source>
        <translation>%1, round %2</translation>
    </message>
    <message>
        <source>, oleh %1 pada %2</source>
        <translation>, by %1 on %2</translation>
    </message>
    <message>
        <source>, tidak berlaku lagi</source>
        <translation>, no longer valid</translation>
    </message>
    <message>
        <source>, putaran %1</source>
        <translation>, round %1</translation>
    </message>
    <message>
        <source>belum dibuka</source>
        <translation>not opened yet</translation>
    </message>
    <message>
        <source>%1: dibuka %2, tenggat %3</source>
        <translation>%1: opens %2, due %3</translation>
    </message>
    <message>
        <source>%1 · %2 · SOP %3 · %4 · mulai %5</source>
        <translation>%1 · %2 · SOP %3 · %4 · started %5</translation>
    </message>
    <message>
        <source> · selesai %1</source>
        <translation> · finished %1</translation>
    </message>
    <message>
        <source>Siklus %1, %2 (%3)</source>
        <translation>Cycle %1, %2 (%3)</translation>
    </message>
    <message>
        <source>catatan, %1: %2</source>
        <translation>note, %1: %2</translation>
    </message>
    <message>
        <source>%1: baik</source>
        <translation>%1: fine</translation>
    </message>
    <message>
        <source>Siklus %1 dimulai dan tersimpan di %2.</source>
        <translation>Cycle %1 was started and saved in %2.</translation>
    </message>
    <message>
        <source>Tugas yang terbuka sekarang:</source>
        <translation>Open tasks now:</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Tidak ada tugas yang menunggu.</source>
        <translation>No task is waiting.</translation>
    </message>
    <message>
        <source>Pemeriksaan dihentikan sebelum selesai.</source>
        <translation>The check was stopped before it was done.</translation>
    </message>
    <message>
        <source>Berkas ini belum memuat kantor.</source>
        <translation>This file holds no office yet.</translation>
    </message>
    <message>
        <source>Pejabat %1 tidak ada di kantor ini.</source>
        <translation>There is no official %1 in this office.</translation>
    </message>
    <message>
        <source>Isian pada “%1” tidak dapat diterima.</source>
        <translation>The entry in “%1” cannot be accepted.</translation>
    </message>
    <message>
        <source>Orang lain terus bekerja pada siklus “%1” pada saat yang sama.</source>
        <translation>Others kept working on cycle “%1” at the same time.</translation>
    </message>
    <message>
        <source>Isi berkas “%1” tidak dapat dibaca kembali.</source>
        <translation>The content “%1” of the file cannot be read back.</translation>
    </message>
    <message>
        <source>Lihat daftar siklus, lalu pilih salah satu.</source>
        <translation>Look at the list of cycles, then choose one.</translation>
    </message>
    <message>
        <source>Masukkan berkas SOP lebih dahulu.</source>
        <translation>Bring in an SOP file first.</translation>
    </message>
    <message>
        <source>Periksa nama bidang, atau lengkapi perjanjian kinerjanya.</source>
        <translation>Check the name of the unit, or complete its agreement.</translation>
    </message>
    <message>
        <source>Periksa NIP, atau tambahkan pejabat itu ke kantor.</source>
        <translation>Check the NIP, or add that official to the office.</translation>
    </message>
    <message>
        <source>Kertas kerja terbuka selama langkah pengisiannya ada pada Anda; yang sudah diserahkan dapat dibuka kembali oleh pemeriksa.</source>
        <translation>A sheet is open while its step of data entry is yours; one that was handed in can be reopened by its reviewer.</translation>
    </message>
    <message>
        <source>Lengkapi isian itu, lalu serahkan lagi.</source>
        <translation>Complete those entries, then hand it in again.</translation>
    </message>
    <message>
        <source>Perbaiki isian itu, lalu simpan lagi.</source>
        <translation>Correct that entry, then save again.</translation>
    </message>
    <message>
        <source>Coba lagi sebentar lagi.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Periksa keutuhan berkas, lalu pulihkan dari cadangan.</source>
        <translation>Verify the file, then restore a backup.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Berkas “%1” tidak dapat dibaca.</source>
        <translation>File “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Periksa nama berkas dan izin membacanya.</source>
        <translation>Check the name of the file and the right to read it.</translation>
    </message>
    <message>
        <source>Berkas “%1” tidak dapat ditulis.</source>
        <translation>File “%1” cannot be written.</translation>
    </message>
    <message>
        <source>Periksa foldernya, izin menulis dan sisa ruang.</source>
        <translation>Check its folder, the right to write and the space left.</translation>
    </message>
    <message>
        <source>Belum ada siklus di “%1”.</source>
        <translation>There is no cycle in “%1” yet.</translation>
    </message>
    <message>
        <source>Mulai siklus dengan himpun-cli new.</source>
        <translation>Start one with himpun-cli new.</translation>
    </message>
    <message>
        <source>Lebih dari satu siklus berjalan di “%1”.</source>
        <translation>More than one cycle is running in “%1”.</translation>
    </message>
    <message>
        <source>“%1” bukan periode.</source>
        <translation>“%1” is no period.</translation>
    </message>
    <message>
        <source>Tulis 2026-TW3, 2026-09, 2026-S2 atau 2026.</source>
        <translation>Write 2026-TW3, 2026-09, 2026-S2 or 2026.</translation>
    </message>
    <message>
        <source>“%1” bukan saat.</source>
        <translation>“%1” is no point in time.</translation>
    </message>
    <message>
        <source>Tulis seperti 2026-10-05T08:00:00+07:00.</source>
        <translation>Write it like 2026-10-05T08:00:00+07:00.</translation>
    </message>
    <message>
        <source>“%1” bukan waktu yang disepakati.</source>
        <translation>“%1” is no agreed time.</translation>
    </message>
    <message>
        <source>Tulis LANGKAH=&quot;3 hari&quot;, &quot;1,5 jam&quot; atau &quot;30 menit&quot;.</source>
        <translation>Write STEP=&quot;3 hari&quot;, &quot;1,5 jam&quot; or &quot;30 menit&quot;.</translation>
    </message>
    <message>
        <source>“%1” tidak dapat dibaca sebagai angka. %2</source>
        <translation>“%1” cannot be read as a number. %2</translation>
    </message>
    <message>
        <source>Tulis ribuan dengan titik dan desimal dengan koma: 1.234,5.</source>
        <translation>Write thousands with a dot and decimals with a comma: 1.234,5.</translation>
    </message>
    <message>
        <source>%1: dibuka %2, tanpa tenggat</source>
        <translation>%1: opened %2, no deadline</translation>
    </message>
    <message>
        <source>tenggat %1, TERLAMBAT</source>
        <translation>due %1, LATE</translation>
    </message>
    <message>
        <source>tenggat %1, tepat waktu</source>
        <translation>due %1, on time</translation>
    </message>
    <message>
        <source>Dokumen ditulis: %1</source>
        <translation>Document written: %1</translation>
    </message>
    <message>
        <source>%1 menjalankan SOP %2</source>
        <translation>%1 runs the SOP %2</translation>
    </message>
    <message>
        <source>Siklus %1 selesai; semuanya tersimpan di %2.</source>
        <translation>Cycle %1 is finished; everything is kept in %2.</translation>
    </message>
    <message>
        <source>Mohon angka realisasi dicocokkan lagi dengan data dukungnya.</source>
        <translation>Please compare the actual figures with their evidence again.</translation>
    </message>
    <message>
        <source>Satu angka berbeda dengan laporan bulanan; mohon diperbaiki.</source>
        <translation>One figure differs from the monthly report; please correct it.</translation>
    </message>
    <message>
        <source>%1 tidak dapat dibaca</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>Tidak ada kantor latihan untuk SOP “%1”.</source>
        <translation>There is no practice office for the SOP “%1”.</translation>
    </message>
    <message>
        <source>Jalankan demo tanpa --sop, atau mulai siklus dengan kantor sendiri.</source>
        <translation>Run the demo without --sop, or start a cycle with an office of your own.</translation>
    </message>
    <message>
        <source>true atau false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>angka</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>teks dalam tanda kutip</source>
        <translation>a text in quotes</translation>
    </message>
    <message>
        <source>daftar [ … ]</source>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>objek { … }</source>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>Ada huruf dalam perintah ini yang tidak terbaca.</source>
        <translation>This command has letters in it that cannot be read.</translation>
    </message>
    <message>
        <source>Ketik lagi, dan pakai terminal dengan aksara UTF-8.</source>
        <translation>Type it again, in a terminal that speaks UTF-8.</translation>
    </message>
    <message>
        <source>mungkin koma atau titik dua sebelumnya belum ada</source>
        <translation>perhaps a comma or colon is missing before it</translation>
    </message>
    <message>
        <source>mungkin nilainya belum ada, kurungnya keliru, atau ada koma yang berlebih sebelumnya</source>
        <translation>perhaps a value is missing, a bracket is the wrong one, or there is a comma too many before it</translation>
    </message>
    <message>
        <source>teks ditulis di antara tanda kutip ganda yang tegak</source>
        <translation>text is written between straight double quotation marks</translation>
    </message>
    <message>
        <source>JSON tidak mengenal komentar</source>
        <translation>JSON knows no comments</translation>
    </message>
    <message>
        <source>teks ditulis di antara tanda kutip ganda, desimal dengan titik, dan di antara dua nilai ada koma</source>
        <translation>text is written between double quotation marks, decimals with a point, and between two values stands a comma</translation>
    </message>
    <message>
        <source>periksa koma, tanda kutip dan kurung tepat sebelumnya</source>
        <translation>check commas, quotation marks and brackets right before it</translation>
    </message>
    <message>
        <source>berkas berakhir di sini, padahal masih ada kurung atau tanda kutip yang belum ditutup</source>
        <translation>the file ends here, although a bracket or quotation mark is still open</translation>
    </message>
    <message>
        <source>mulai dari “%1” bukan JSON yang benar; %2</source>
        <translation>not valid JSON from “%1” on; %2</translation>
    </message>
    <message>
        <source>Pilih %1 atau %2.</source>
        <translation>Choose %1 or %2.</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>Siklus %1, %2 (%3), sedang ditunda</source>
        <translation>Cycle %1, %2 (%3), suspended</translation>
    </message>
    <message>
        <source>kantor “%1” bukan kantor latihan; sebutkan berkasnya dengan --office</source>
        <translation>office “%1” is no practice office; name its file with --office</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n kesalahan</source>
        <translation>
            <numerusform>%1: %n error</numerusform>
            <numerusform>%1: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: baik, dengan %n catatan</source>
        <translation>
            <numerusform>%1: fine, with %n note</numerusform>
            <numerusform>%1: fine, with %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Catatan: untuk %1 sudah ada siklus %2 (%3). Bila siklus kedua tidak dimaksudkan, batalkan %4.</source>
        <translation>Note: there is a cycle for %1 already, %2 (%3). If no second one is meant, cancel %4.</translation>
    </message>
    <message>
        <source>Catatan: hari libur tahun %1 belum diketahui; tenggat di tahun itu dihitung tanpanya.</source>
        <translation>Note: the holidays of %1 are not known yet; deadlines in that year are counted without them.</translation>
    </message>
    <message>
        <source>Tidak ada lagi tugas yang terbuka.</source>
        <translation>No tasks are open any more.</translation>
    </message>
    <message>
        <source>Lihat lagi daftar tugas untuk keadaan yang terbaru.</source>
        <translation>Look at the list of tasks again to see how things stand now.</translation>
    </message>
    <message>
        <source>Selesaikan saja langkah ini.</source>
        <translation>Simply complete this step.</translation>
    </message>
    <message>
        <source>Setujui atau kembalikan hasilnya.</source>
        <translation>Approve the result or return it.</translation>
    </message>
    <message>
        <source>%1, %2 (%3): “%4”</source>
        <translation>%1, %2 (%3): “%4”</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>dikembalikan oleh %1 pada %2: “%3”</source>
        <translation>returned by %1 on %2: “%3”</translation>
    </message>
    <message>
        <source>belum diserahkan</source>
        <translation>not handed in yet</translation>
    </message>
    <message>
        <source>sudah diserahkan, revisi %1</source>
        <translation>handed in, revision %1</translation>
    </message>
    <message>
        <source>diubah setelah revisi %1</source>
        <translation>changed since revision %1</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%n isian kurang</source>
        <translation>
            <numerusform>%n entry is missing</numerusform>
            <numerusform>%n entries are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Target: %1, setahun %2</source>
        <translation>Target: %1, of the year %2</translation>
    </message>
    <message>
        <source>Pagu: %1</source>
        <translation>Ceiling: %1</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Capaian: %1</source>
        <translation>Achievement: %1</translation>
    </message>
    <message>
        <source>Kurang: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Catatan pemeriksa pada %1: “%2”</source>
        <translation>The reviewer&apos;s remark on %1: “%2”</translation>
    </message>
    <message>
        <source>Catatan pemeriksa: “%1”</source>
        <translation>The reviewer&apos;s remark: “%1”</translation>
    </message>
    <message>
        <source>Kertas kerja %1, %2: %3, %4</source>
        <translation>Sheet of %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Bukti dukung tersimpan.</source>
        <translation>The evidence is kept.</translation>
    </message>
    <message>
        <source>Tersimpan: isian itu sekarang kosong.</source>
        <translation>Saved: that entry is empty now.</translation>
    </message>
    <message>
        <source>Tersimpan. Dibaca: %1 %2.</source>
        <translation>Saved. Read as: %1 %2.</translation>
    </message>
    <message>
        <source>Tersimpan. Dibaca: %1.</source>
        <translation>Saved. Read as: %1.</translation>
    </message>
    <message>
        <source>Sudah ditutup: %1.</source>
        <translation>Closed already: %1.</translation>
    </message>
    <message>
        <source>Sudah ditutup oleh %2 pada %3: %1.</source>
        <translation>Closed already by %2 on %3: %1.</translation>
    </message>
    <message>
        <source>Belum terbuka: %1.</source>
        <translation>Not open yet: %1.</translation>
    </message>
    <message>
        <source>Lebih dari satu bidang sedang mengerjakan %1.</source>
        <translation>More than one unit is working on %1.</translation>
    </message>
    <message>
        <source>%1 (tugas %2)</source>
        <translation>%1 (task %2)</translation>
    </message>
    <message>
        <source>Yang terbuka sekarang: %1.</source>
        <translation>Open now: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sebutkan bidangnya: %1.</source>
        <translation>Name the unit: %1.</translation>
    </message>
    <message>
        <source>ringkasan siklus “%1” berbeda dari peristiwanya (%2)</source>
        <translation>the summary of cycle “%1” differs from its events (%2)</translation>
    </message>
    <message>
        <source>Bidang “%1” tidak dikenal.</source>
        <translation>Unit “%1” is not known.</translation>
    </message>
    <message>
        <source>%1 tidak ikut, atau tidak memiliki perjanjian kinerja untuk tahun ini.</source>
        <translation>%1 takes no part, or has no agreement for this year.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 sedang tidak terbuka untuk Anda.</source>
        <translation>The sheet of %1 is not open to you now.</translation>
    </message>
    <message numerus="yes">
        <source>Kertas kerja %1 belum lengkap: %n isian kurang.</source>
        <translation>
            <numerusform>The sheet of %1 is not complete: %n entry is missing.</numerusform>
            <numerusform>The sheet of %1 is not complete: %n entries are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isian itu tidak disimpan; yang sudah tersimpan tetap ada.</source>
        <translation>That entry was not saved; what had been saved is still there.</translation>
    </message>
    <message>
        <source>Berkas “%1” lebih besar dari %2.</source>
        <translation>The file “%1” is larger than %2.</translation>
    </message>
    <message>
        <source>Kecilkan berkasnya, atau simpan di tempat lain dan lampirkan keterangannya.</source>
        <translation>Make the file smaller, or keep it elsewhere and attach a note that says where.</translation>
    </message>
    <message>
        <source>“%1” tidak ada dalam skala %2.</source>
        <translation>“%1” is not on the scale %2.</translation>
    </message>
    <message>
        <source>Siklus latihan SOP “%1” tidak sampai selesai: tidak ada lagi yang dapat mengerjakannya, atau langkahnya terlalu banyak.</source>
        <translation>The practice cycle of SOP “%1” did not reach its end: nobody can go on with it, or it takes too many acts.</translation>
    </message>
    <message>
        <source>Yang sudah terjadi tersimpan di “%1”.</source>
        <translation>What happened is kept in “%1”.</translation>
    </message>
    <message>
        <source>Periksa SOP-nya dengan himpun-cli check, dan keadaannya dengan himpun-cli show.</source>
        <translation>Check the SOP with himpun-cli check, and see how it stands with himpun-cli show.</translation>
    </message>
    <message>
        <source>Yang kurang: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>%1 tidak boleh kosong.</source>
        <translation>%1 may not be empty.</translation>
    </message>
    <message>
        <source>%1 tidak berlaku di sini.</source>
        <translation>%1 does not apply here.</translation>
    </message>
    <message>
        <source>Nilai “%2” untuk %1 tidak dapat diterima.</source>
        <translation>The value “%2” of %1 cannot be accepted.</translation>
    </message>
    <message numerus="yes">
        <source>%n peristiwa</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n siklus</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hal</source>
        <comment>found by verify</comment>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message>
        <source>Kepala jejak nomor %1: %2</source>
        <translation>Head of the ledger, number %1: %2</translation>
    </message>
    <message>
        <source>Utuh: %1 dalam %2 diperiksa.</source>
        <translation>Sound: %1 in %2 checked.</translation>
    </message>
    <message>
        <source>TIDAK UTUH: %1 ditemukan dalam %2. Semua peristiwanya utuh, hanya ringkasannya berbeda. Susun ulang ringkasannya dengan himpun-cli rebuild.</source>
        <translation>NOT SOUND: %1 found in %2. All events are sound, only the summary differs. Lay it out anew with himpun-cli rebuild.</translation>
    </message>
    <message>
        <source>TIDAK UTUH: %1 ditemukan dalam %2. Simpan berkas ini apa adanya, pulihkan cadangan terakhir, lalu bandingkan keduanya.</source>
        <translation>NOT SOUND: %1 found in %2. Keep this file as it is, restore the last backup, and compare the two.</translation>
    </message>
    <message>
        <source>Bandingkan dengan kepala jejak pada dokumen yang terakhir dicetak: nomor di sini tidak boleh lebih kecil, dan nomor yang sama harus diikuti sidik yang sama.</source>
        <translation>Compare it with the head of the ledger on the document printed last: the number here may not be smaller, and the same number must be followed by the same digest.</translation>
    </message>
    <message>
        <source>“%1” tidak utuh.</source>
        <translation>“%1” is not sound.</translation>
    </message>
    <message>
        <source>Dokumen tidak dibuat, dan berkas itu tidak diubah.</source>
        <translation>No document was made, and the file was not changed.</translation>
    </message>
    <message>
        <source>Susun ulang ringkasannya dengan himpun-cli rebuild, lalu ulangi.</source>
        <translation>Lay its summary out anew with himpun-cli rebuild, then try again.</translation>
    </message>
    <message>
        <source>Lihat apa yang berubah dengan himpun-cli verify, dan pulihkan cadangan terakhir.</source>
        <translation>See with himpun-cli verify what changed, and restore the last backup.</translation>
    </message>
    <message>
        <source>Tunggu sampai langkah itu selesai, lalu tambahkan bidangnya.</source>
        <translation>Wait until that step is done, then add the unit.</translation>
    </message>
    <message>
        <source>Pengisian data sudah lewat, dan langkah yang sedang terbuka tidak dapat menunggu bidang yang menyusul.</source>
        <translation>Data entry has been passed, and the step that is open now cannot wait for a late unit.</translation>
    </message>
    <message>
        <source>Map untuk “%1” tidak ada.</source>
        <translation>The folder for “%1” does not exist.</translation>
    </message>
    <message>
        <source>“%1” tidak boleh dibuat di map itu.</source>
        <translation>You may not create “%1” in that folder.</translation>
    </message>
    <message>
        <source>Buat mapnya lebih dahulu, atau pilih map lain.</source>
        <translation>Create the folder first, or choose another one.</translation>
    </message>
    <message>
        <source>Minta hak tulis pada map itu, atau pilih map lain.</source>
        <translation>Ask for permission to write to that folder, or choose another one.</translation>
    </message>
    <message>
        <source>Sebagian “%1” rusak atau hilang.</source>
        <translation>Part of “%1” is damaged or missing.</translation>
    </message>
    <message>
        <source>buku definisi kehilangan satu baris atau lebih</source>
        <translation>one or more rows of the definitions are missing</translation>
    </message>
    <message>
        <source>isi %1 yang disebut kertas kerja siklus “%2” tidak ada</source>
        <translation>content %1, named by a sheet of cycle “%2”, is missing</translation>
    </message>
    <message>
        <source>Kertas kerja bidang itu tidak memuat isian “%1”.</source>
        <translation>That unit&apos;s sheet has no entry “%1”.</translation>
    </message>
    <message>
        <source>Periksa indikator dan kolom yang diberi catatan.</source>
        <translation>Check the indicator and the column the remark is on.</translation>
    </message>
    <message>
        <source>terlambat %1</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message numerus="yes">
        <source>%1 menghitung ulang tenggat menurut kalender yang dipakai sekarang; %n tenggat berubah</source>
        <translation>
            <numerusform>%1 counted the deadlines again on the calendar now in use; %n deadline changed</numerusform>
            <numerusform>%1 counted the deadlines again on the calendar now in use; %n deadlines changed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 menghitung ulang tenggat menurut kalender yang dipakai sekarang; tidak ada yang berubah</source>
        <translation>%1 counted the deadlines again on the calendar now in use; none changed</translation>
    </message>
    <message>
        <source>Hitung ulang tenggat</source>
        <translation>Recompute deadlines</translation>
    </message>
    <message>
        <source>catatan: %1</source>
        <translation>note: %1</translation>
    </message>
    <message>
        <source>langkah %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>Waktu untuk %1 sudah ditetapkan oleh SOP.</source>
        <translation>The SOP sets the time for %1 itself.</translation>
    </message>
    <message>
        <source>Waktu ditetapkan untuk langkah “%1”, yang tidak ada dalam SOP.</source>
        <translation>A time is agreed for step “%1”, which the SOP does not have.</translation>
    </message>
    <message>
        <source>Pakai dahulu kantor dengan kalender yang baru, lalu ulangi.</source>
        <translation>First adopt the office with the new calendar, then try again.</translation>
    </message>
    <message>
        <source>Tenggat siklus ini sudah dihitung menurut kalender yang dipakai sekarang.</source>
        <translation>The deadlines of this cycle are already counted on the calendar now in use.</translation>
    </message>
    <message>
        <source>susunan berkasnya telah diubah (%1)</source>
        <translation>the layout of the file has been changed (%1)</translation>
    </message>
    <message>
        <source>Lihat %1 --help.</source>
        <translation>See %1 --help.</translation>
    </message>
    <message>
        <source>Sebagian jawaban tidak dapat ditulis: tempat keluarannya penuh atau tertutup.</source>
        <translation>Part of the answer could not be written: the output is full or closed.</translation>
    </message>
    <message>
        <source>Yang sudah tercatat dalam berkas kantor tetap tercatat.</source>
        <translation>What was recorded in the office&apos;s file stays recorded.</translation>
    </message>
    <message>
        <source>Periksa tempat keluarannya, lihat keadaan dengan himpun-cli show, lalu ulangi bila perlu.</source>
        <translation>Check where the output goes, look at the state with himpun-cli show, then repeat if needed.</translation>
    </message>
    <message>
        <source>Tidak dikenal: %1.</source>
        <translation>Unknown: %1.</translation>
    </message>
    <message>
        <source>Nilai untuk %1 tidak dapat diterima.</source>
        <translation>The value for %1 cannot be accepted.</translation>
    </message>
    <message>
        <source>“%1” tidak dapat dipakai bersama “%2”; hapus salah satunya</source>
        <translation>“%1” cannot be used together with “%2”; remove one of them</translation>
    </message>
    <message>
        <source>Yang dapat dilakukan: %1.</source>
        <translation>What can be done: %1.</translation>
    </message>
    <message>
        <source>Kata sandi itu bukan milik %1.</source>
        <translation>That password is not %1’s.</translation>
    </message>
    <message>
        <source>Kata sandi itu terlalu pendek.</source>
        <translation>That password is too short.</translation>
    </message>
    <message>
        <source>Ketik lagi kata sandi Anda; huruf besar dan kecil dibedakan.</source>
        <translation>Type your password again; capital and small letters differ.</translation>
    </message>
    <message>
        <source>Pakai paling sedikit %1 huruf, angka atau tanda.</source>
        <translation>Use at least %1 letters, digits or signs.</translation>
    </message>
    <message>
        <source>Tabel kerja di %1 telah disusun ulang dari peristiwa. Apakah ada peristiwa yang hilang di ujungnya, tampak dengan himpun-cli verify.</source>
        <translation>The working tables in %1 were laid out anew from the events. Whether events are missing at the end shows with himpun-cli verify.</translation>
    </message>
    <message>
        <source>Belum ada bidang yang ikut; yang dapat ikut ialah bidang dengan perjanjian kinerja untuk tahun itu.</source>
        <translation>No unit takes part yet; those can that have a performance agreement for that year.</translation>
    </message>
    <message>
        <source>SOP tidak memberi waktu untuk %1, jadi tidak ada waktu yang dapat disepakati.</source>
        <translation>The SOP gives no time for %1, so there is none to agree on.</translation>
    </message>
    <message>
        <source>Tidak satu pun indikator memiliki target untuk periode itu; pilih periode yang dipakai perjanjian kinerja, misalnya triwulan.</source>
        <translation>No indicator has a target for that period; choose a period that the performance agreements use, such as a quarter.</translation>
    </message>
    <message>
        <source>Tugas ini milik %1, bukan tugas Anda.</source>
        <translation>This task belongs to %1, not to you.</translation>
    </message>
    <message>
        <source>Isian ini bukan persen; tulis angkanya dalam satuan indikatornya, tanpa tanda %.</source>
        <translation>This is not a percentage; write the number in the indicator&apos;s unit of measure, without the % sign.</translation>
    </message>
    <message>
        <source>%1: %2, serapan %3</source>
        <translation>%1: %2, absorption %3</translation>
    </message>
    <message>
        <source>Catatan: %1 kurang dari nol. Bila tidak dimaksudkan demikian, isi lagi tanpa tanda minus.</source>
        <translation>Note: %1 is less than zero. If that is not meant, fill it in again without the minus sign.</translation>
    </message>
    <message>
        <source>Belum ada bidang yang memiliki perjanjian kinerja untuk tahun %1.</source>
        <translation>No unit has a performance agreement for the year %1 yet.</translation>
    </message>
    <message>
        <source>Periksa tahunnya, atau lengkapi perjanjian kinerja tahun itu dalam berkas kantor.</source>
        <translation>Check the year, or add that year&apos;s performance agreements to the office&apos;s file.</translation>
    </message>
    <message>
        <source>%1 (siklus “%2”)</source>
        <translation>%1 (cycle “%2”)</translation>
    </message>
    <message>
        <source>Yang ada: %1.</source>
        <translation>There are: %1.</translation>
    </message>
    <message>
        <source>sebuah SOP</source>
        <translation>an SOP</translation>
    </message>
    <message>
        <source>sebuah kantor</source>
        <translation>an office</translation>
    </message>
    <message>
        <source>“%1” bukan catatan sel.</source>
        <translation>“%1” is no remark on a cell.</translation>
    </message>
    <message>
        <source>Tulis BIDANG/INDIKATOR/KOLOM=&quot;isi&quot; atau BIDANG/INDIKATOR=&quot;isi&quot;; himpun-cli sheet menampilkan nama indikator dan kolomnya.</source>
        <translation>Write UNIT/INDICATOR/FIELD=&quot;text&quot; or UNIT/INDICATOR=&quot;text&quot;; himpun-cli sheet shows the names of indicators and fields.</translation>
    </message>
    <message>
        <source>“%1” bukan kolom kertas kerja.</source>
        <translation>“%1” is no field of a sheet.</translation>
    </message>
    <message>
        <source>“%1” adalah berkas, bukan folder.</source>
        <translation>“%1” is a file, not a folder.</translation>
    </message>
    <message>
        <source>Sebutkan foldernya, atau pilih nama lain.</source>
        <translation>Name the folder, or choose another name.</translation>
    </message>
    <message>
        <source>Folder “%1” tidak dapat dibuat.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>Periksa namanya, dan hak tulis di tempat itu.</source>
        <translation>Check its name, and whether you may write in that place.</translation>
    </message>
    <message>
        <source>“%1” berisi %2, bukan %3.</source>
        <translation>“%1” holds %2, not %3.</translation>
    </message>
    <message>
        <source>Pakai --sop untuk berkas SOP dan --office untuk berkas kantor.</source>
        <translation>Use --sop for an SOP&apos;s file and --office for an office&apos;s.</translation>
    </message>
    <message>
        <source>Mungkin yang dimaksud %1.</source>
        <translation>Perhaps %1 is meant.</translation>
    </message>
    <message>
        <source>Jejak siklus “%1” telah diubah di luar program ini.</source>
        <translation>The trail of cycle “%1” was changed by something other than this program.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditambahkan, dan berkas itu tidak diubah.</source>
        <translation>Nothing was added, and the file was not changed.</translation>
    </message>
    <message>
        <source>Catatan: jejak siklus “%1” telah diubah di luar program ini; yang ditampilkan tidak dapat dipercaya. Periksa dengan himpun-cli verify %2.</source>
        <translation>Note: the trail of cycle “%1” was changed by something other than this program; what is shown cannot be relied on. Check it with himpun-cli verify %2.</translation>
    </message>
    <message>
        <source>Lampiran itu tidak ada di dalam berkas kantor.</source>
        <translation>That attachment is not in the office&apos;s file.</translation>
    </message>
    <message>
        <source>Periksa keutuhan berkas; bila perlu pulihkan dari cadangan.</source>
        <translation>Check the file&apos;s integrity; restore it from a backup where needed.</translation>
    </message>
    <message>
        <source>“%1” tidak utuh: %2 ditemukan, yang pertama: %3.</source>
        <translation>“%1” is not intact: %2 found, the first: %3.</translation>
    </message>
    <message>
        <source>Pemeriksaan tidak mengubah apa pun.</source>
        <translation>The check changed nothing.</translation>
    </message>
    <message>
        <source>Semua peristiwanya utuh; susun ulang ringkasannya dengan himpun-cli rebuild.</source>
        <translation>All its events are intact; make the summaries again with himpun-cli rebuild.</translation>
    </message>
    <message>
        <source>Simpan berkas ini apa adanya, pulihkan cadangan terakhir, lalu bandingkan keduanya.</source>
        <translation>Keep this file as it is, restore the latest backup, then compare the two.</translation>
    </message>
    <message>
        <source>Cadangan tidak dapat disimpan di atas berkasnya sendiri.</source>
        <translation>A backup cannot be saved over its own file.</translation>
    </message>
    <message>
        <source>Berkas kantor tidak berubah.</source>
        <translation>The office&apos;s file has not changed.</translation>
    </message>
    <message>
        <source>Pilih nama lain, sebaiknya di media lain.</source>
        <translation>Choose another name, best on another medium.</translation>
    </message>
    <message>
        <source>Berkas “%1” belum menjadi bukti dukung: isiannya sudah Anda tinggalkan.</source>
        <translation>The file “%1” has not become evidence: you have left its sheet.</translation>
    </message>
    <message>
        <source>Buka isian itu, lalu tambahkan sekali lagi.</source>
        <translation>Open that sheet, then add it once more.</translation>
    </message>
    <message>
        <source>Pilih nama lain untuk cadangannya.</source>
        <translation>Choose another name for the backup.</translation>
    </message>
    <message>
        <source>Berkas kantor ini tidak utuh.</source>
        <translation>This office file is not sound.</translation>
    </message>
    <message>
        <source>Cadangan “%1” tidak dibuat, karena salinannya tidak utuh: %2.</source>
        <translation>The backup “%1” was not made, because what was copied is not sound: %2.</translation>
    </message>
    <message>
        <source>Cadangan yang lama tetap ada, dan berkas kantor tidak berubah.</source>
        <translation>The earlier backup is still there, and the office file has not changed.</translation>
    </message>
    <message>
        <source>Periksa keutuhan berkas kantor. Bila berkas itu utuh, buat cadangannya di media lain.</source>
        <translation>Check the office file. If it is sound, make the backup on another medium.</translation>
    </message>
    <message>
        <source>baris yang terakhir ditulis (baris %1) telah dihapus atau diganti</source>
        <translation>the row that was written last (row %1) has been removed or replaced</translation>
    </message>
    <message>
        <source>ringkasan seluruh berkas berbeda dari peristiwanya (%1)</source>
        <translation>the summary of the whole file differs from its events (%1)</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya program untuk membuka “%1”.</source>
        <translation>This computer has no program that opens “%1”.</translation>
    </message>
    <message>
        <source>Berkasnya ada di tempat itu; salin ke komputer yang dapat membukanya.</source>
        <translation>The file is there; copy it to a computer that can open it.</translation>
    </message>
    <message>
        <source>langkah berikutnya harus berada sesudah langkah ini; “%1” tidak</source>
        <translation>the next step must come after this one; “%1” does not</translation>
    </message>
    <message>
        <source>yang dikembalikan ke “%1” harus sampai lagi ke telaah ini</source>
        <translation>what is returned to “%1” must come to this review again</translation>
    </message>
    <message>
        <source>Pilih waktu yang lebih dekat, dan periksa tanggal komputer ini.</source>
        <translation>Choose an earlier time, and check the date of this computer.</translation>
    </message>
    <message>
        <source>Tenggatnya terlalu jauh di depan: lebih dari waktu terlama dalam sebuah SOP, atau sesudah tahun 9999.</source>
        <translation>The deadline lies too far ahead: beyond the longest time in an SOP, or after the year 9999.</translation>
    </message>
    <message>
        <source>pekerjaan berputar tanpa akhir: “%1” membawanya kembali ke langkah ini</source>
        <translation>work goes round for ever: “%1” leads it back to this step</translation>
    </message>
    <message>
        <source>Pekerjaan ini tidak jadi; tidak ada yang ditulis ke berkas itu.</source>
        <translation>This work was not done; nothing was written to that file.</translation>
    </message>
    <message>
        <source>Formulir “%1” tidak dikembalikan dengan tindakan ini.</source>
        <translation>The form “%1” is not returned by this act.</translation>
    </message>
    <message>
        <source>Catatan hanya dapat diberikan pada formulir yang dikembalikan dengan tindakan ini.</source>
        <translation>Remarks can only be made on forms that this act returns.</translation>
    </message>
    <message>
        <source>Jam komputer ini tertinggal dari catatan terakhir berkas; perbuatan ini tercatat pada %1. Periksa tanggal komputer ini dan komputer yang menulis catatan itu.</source>
        <translation>This computer&apos;s clock is behind the file&apos;s last entry; this act was recorded at %1. Check the date of this computer, and of the one that wrote that entry.</translation>
    </message>
    <message>
        <source>dititipkan %1 kepada %2</source>
        <translation>lent by %1 to %2</translation>
    </message>
    <message>
        <source>diambil %1</source>
        <translation>claimed by %1</translation>
    </message>
    <message>
        <source>Catatan: %1 dari %2 indikator tidak punya target untuk %3.</source>
        <translation>Note: %1 of %2 indicators have no target for %3.</translation>
    </message>
    <message>
        <source>Kata sandi %1 dihapus. Ia membuat yang baru saat masuk berikutnya.</source>
        <translation>The password of %1 was taken away. A new one is made at the next sign-in.</translation>
    </message>
    <message>
        <source>Tulis menit, jam atau hari yang lebih dari nol; hari harus bulat, dan paling banyak 3.650.</source>
        <translation>Write minutes, hours or days above zero; days must be whole, and at most 3,650.</translation>
    </message>
    <message>
        <source>Pilih waktu yang lain.</source>
        <translation>Choose another time.</translation>
    </message>
    <message>
        <source>Tenggat yang baru harus lain daripada yang sekarang, dan lebih lambat daripada tenggat menurut SOP dan waktu sekarang.</source>
        <translation>The new deadline must differ from the present one, and be later than the SOP&apos;s own deadline and than now.</translation>
    </message>
    <message>
        <source>Nama berkas itu tidak dapat dipakai.</source>
        <translation>That file name cannot be used.</translation>
    </message>
    <message>
        <source>Serahkan kembali bila sudah siap; yang menitipkan menyelesaikannya.</source>
        <translation>Hand it back when it is ready; whoever lent it finishes it.</translation>
    </message>
    <message>
        <source>Tugas ini dititipkan %1 kepada Anda untuk disiapkan, bukan untuk diselesaikan.</source>
        <translation>This task was lent to you by %1 to be prepared, not to be finished.</translation>
    </message>
    <message>
        <source>%1 menetapkan tenggat %2 pada %3</source>
        <translation>%1 set the deadline of %2 to %3</translation>
    </message>
    <message>
        <source>belum ada yang boleh mengerjakannya</source>
        <translation>nobody may do it yet</translation>
    </message>
    <message>
        <source>berkasnya rusak (%1)</source>
        <translation>the file is damaged (%1)</translation>
    </message>
    <message>
        <source>Kantor masuk bersama siklus pertama: himpun-cli new … --office BERKAS.</source>
        <translation>An office comes in with the first cycle: himpun-cli new … --office FILE.</translation>
    </message>
    <message>
        <source>Pejabat %1 belum punya kata sandi.</source>
        <translation>Official %1 has no password yet.</translation>
    </message>
    <message>
        <source>Ia membuatnya sendiri saat masuk.</source>
        <translation>It is made at the first sign-in.</translation>
    </message>
    <message>
        <source>Sebutkan siklusnya, pada act dengan --cycle dan selainnya sesudah nama berkas; himpun-cli show menampilkan daftarnya.</source>
        <translation>Name the cycle, for act with --cycle and otherwise after the file; himpun-cli show lists them.</translation>
    </message>
    <message>
        <source>dibuka lagi oleh %1 pada %2: “%3”</source>
        <translation>reopened by %1 on %2: “%3”</translation>
    </message>
    <message>
        <source>Beri nama tanpa garis miring dan tanpa baris baru, paling panjang 255 byte.</source>
        <translation>Give a name without slashes and line breaks, at most 255 bytes long.</translation>
    </message>
    <message>
        <source>Persentasenya lebih dari 100.</source>
        <translation>A percentage of more than 100.</translation>
    </message>
    <message>
        <source>Pembilangnya lebih besar daripada penyebutnya.</source>
        <translation>The numerator is greater than the denominator.</translation>
    </message>
    <message>
        <source>Tidak ada yang diambil.</source>
        <translation>Nothing was taken.</translation>
    </message>
    <message>
        <source>kosongkan</source>
        <translation>leave it empty</translation>
    </message>
    <message>
        <source>Tabel di “%1”, baris %2 sampai %3:</source>
        <translation>Table on “%1”, rows %2 to %3:</translation>
    </message>
    <message>
        <source>%1 “%2” (%3 “%4”): %5</source>
        <translation>%1 “%2” (%3 of “%4”): %5</translation>
    </message>
    <message>
        <source>Usulan: %1.</source>
        <translation>Proposed: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2 belum ada.</source>
        <translation>“%1”: %2 is missing.</translation>
    </message>
    <message>
        <source>Tidak ada yang berbeda dari perjanjian kinerja yang sekarang.</source>
        <translation>Nothing differs from the present agreement.</translation>
    </message>
    <message>
        <source>Perjanjian kinerja %1 tahun %2 diambil.</source>
        <translation>The agreement of %1 for %2 was taken.</translation>
    </message>
    <message>
        <source>Belum ada yang diambil. Tambahkan --take untuk mengambilnya.</source>
        <translation>Nothing has been taken yet. Add --take to take it.</translation>
    </message>
    <message>
        <source>Perubahan berlaku mulai %1; target periode sebelumnya tetap.</source>
        <translation>The revision holds from %1 on; the targets of the periods before stay.</translation>
    </message>
    <message>
        <source>Di “%1” tidak ditemukan tabel perjanjian kinerja.</source>
        <translation>No table of an agreement was found in “%1”.</translation>
    </message>
    <message>
        <source>Kepala tabelnya harus menyebut indikator dan target, atau program dan anggaran.</source>
        <translation>Its header must name indicators and targets, or programmes and money.</translation>
    </message>
    <message>
        <source>“%1” tidak menyebut bidang yang dikenal.</source>
        <translation>“%1” names no unit that is known.</translation>
    </message>
    <message>
        <source>Sebutkan bidangnya dengan --unit.</source>
        <translation>Name the unit with --unit.</translation>
    </message>
    <message>
        <source>“%1” tidak menyebut tahunnya.</source>
        <translation>“%1” does not name its year.</translation>
    </message>
    <message>
        <source>Sebutkan tahunnya dengan --year.</source>
        <translation>Name the year with --year.</translation>
    </message>
    <message>
        <source>%1 sel masih meragukan.</source>
        <translation>%1 cells are still in doubt.</translation>
    </message>
    <message>
        <source>Jawab satu per satu dengan --answer SEL=ISI atau --answers BERKAS.</source>
        <translation>Answer them one by one with --answer CELL=TEXT or --answers FILE.</translation>
    </message>
    <message>
        <source>%1 indikator belum dapat disimpan.</source>
        <translation>%1 indicators cannot be saved yet.</translation>
    </message>
    <message>
        <source>Lengkapi tabelnya; satuan yang tidak ditulis dapat disebut dengan --measure.</source>
        <translation>Complete the table; a unit of measure that is not written there can be named with --measure.</translation>
    </message>
    <message>
        <source>Semua periode tahun %1 sudah dikumpulkan datanya.</source>
        <translation>The data of all periods of %1 have been collected.</translation>
    </message>
    <message>
        <source>Sebutkan dengan --from sejak periode mana perubahan berlaku.</source>
        <translation>Name with --from the period from which the revision holds.</translation>
    </message>
    <message>
        <source>“%1” bukan jawaban untuk sebuah sel.</source>
        <translation>“%1” is no answer to a cell.</translation>
    </message>
    <message>
        <source>Tulis LEMBAR!D10=&quot;1.500&quot;, atau LEMBAR!D10= untuk mengosongkan.</source>
        <translation>Write SHEET!D10=&quot;1.500&quot;, or SHEET!D10= to leave it empty.</translation>
    </message>
    <message>
        <source>“%1” bukan arti sebuah kolom.</source>
        <translation>“%1” is no meaning of a column.</translation>
    </message>
    <message>
        <source>Tulis LEMBAR!D=ARTI; yang ada: %1, atau periode seperti 2026-TW1.</source>
        <translation>Write SHEET!D=MEANING; there are: %1, or a period such as 2026-TW1.</translation>
    </message>
    <message>
        <source>tidak diambil</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>Nomor urut</source>
        <translation>Row number</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Target tahun</source>
        <translation>Target of the year</translation>
    </message>
    <message>
        <source>Target periode</source>
        <translation>Target of a period</translation>
    </message>
    <message>
        <source>Definisi operasional</source>
        <translation>Operational definition</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pagu</source>
        <translation>Ceiling</translation>
    </message>
    <message>
        <source>Cara menggabungkan periode</source>
        <translation>How periods are put together</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>tidak ada lagi</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>Angka ini dapat dibaca dengan dua cara; pilih yang dimaksud.</source>
        <translation>This number can be read in two ways; choose the one that is meant.</translation>
    </message>
    <message>
        <source>Isi sel ini tidak dapat dibaca.</source>
        <translation>What stands in this cell cannot be read.</translation>
    </message>
    <message>
        <source>Kata ini tidak ada dalam skala predikat indikatornya.</source>
        <translation>The indicator&apos;s scale of predicates has no such word.</translation>
    </message>
    <message>
        <source>Sel ini berisi persen, tetapi satuan indikatornya bukan persen.</source>
        <translation>This cell holds a percentage, but the indicator is not measured in percent.</translation>
    </message>
    <message>
        <source>Satuan di sel ini berbeda dari satuan indikatornya.</source>
        <translation>The unit in this cell is not that of the indicator.</translation>
    </message>
    <message>
        <source>Target di sini satu angka atau rentang, tanpa “≤” atau “minimal”.</source>
        <translation>A target here is one number or a range, without “≤” or “at least”.</translation>
    </message>
    <message>
        <source>Satu angka digabung untuk beberapa target; pastikan yang berlaku di sini.</source>
        <translation>One number was merged over several targets; make sure which one holds here.</translation>
    </message>
    <message>
        <source>Sel ini berisi tanggal; mungkin Excel yang mengubahnya.</source>
        <translation>This cell holds a date; Excel may have made one of it.</translation>
    </message>
    <message>
        <source>Sel ini berisi benar atau salah, bukan angka.</source>
        <translation>This cell holds true or false, no number.</translation>
    </message>
    <message>
        <source>Rumus di sel ini galat.</source>
        <translation>The formula in this cell has failed.</translation>
    </message>
    <message>
        <source>Hasil rumus ini belum tersimpan; buka berkasnya dengan Excel atau LibreOffice lalu simpan, atau tulis hasilnya.</source>
        <translation>The result of this formula has not been saved; open the file with Excel or LibreOffice and save it, or write the result.</translation>
    </message>
    <message>
        <source>Kolom ini dalam ribuan atau jutaan; pastikan angka lengkapnya.</source>
        <translation>This column counts in thousands or millions; make sure of the whole number.</translation>
    </message>
    <message>
        <source>Pagu tidak boleh negatif.</source>
        <translation>A ceiling cannot be negative.</translation>
    </message>
    <message>
        <source>nomor kolom</source>
        <translation>column numbers</translation>
    </message>
    <message>
        <source>judul bagian, menjadi sasaran baris di bawahnya</source>
        <translation>a heading; the objective of the rows below it</translation>
    </message>
    <message>
        <source>baris jumlah</source>
        <translation>a row of totals</translation>
    </message>
    <message>
        <source>kepala tabel yang diulang</source>
        <translation>the header once more</translation>
    </message>
    <message>
        <source>baris tersembunyi</source>
        <translation>a hidden row</translation>
    </message>
    <message>
        <source>tanpa nama indikator atau program</source>
        <translation>no name of an indicator or a programme</translation>
    </message>
    <message>
        <source>di luar tabel</source>
        <translation>outside of the table</translation>
    </message>
    <message>
        <source>“%1” kosong.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” lebih dari %2 MB.</source>
        <translation>“%1” is larger than %2 MB.</translation>
    </message>
    <message>
        <source>“%1” adalah berkas Excel lama (.xls), yang tidak dapat dibaca.</source>
        <translation>“%1” is an old Excel file (.xls), which cannot be read.</translation>
    </message>
    <message>
        <source>“%1” adalah berkas Excel biner (.xlsb), yang tidak dapat dibaca.</source>
        <translation>“%1” is a binary Excel file (.xlsb), which cannot be read.</translation>
    </message>
    <message>
        <source>“%1” terkunci dengan kata sandi.</source>
        <translation>“%1” is locked with a password.</translation>
    </message>
    <message>
        <source>“%1” berisi makro.</source>
        <translation>“%1” contains macros.</translation>
    </message>
    <message>
        <source>“%1” bukan lembar kerja, melainkan halaman web atau XML dengan nama lembar kerja.</source>
        <translation>“%1” is no spreadsheet but a web page or XML under a spreadsheet&apos;s name.</translation>
    </message>
    <message>
        <source>“%1” bukan lembar kerja.</source>
        <translation>“%1” is no spreadsheet.</translation>
    </message>
    <message>
        <source>“%1” rusak atau tidak lengkap.</source>
        <translation>“%1” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>Isi “%1” tidak tersusun sebagai lembar kerja.</source>
        <translation>What lies in “%1” is not put together as a spreadsheet.</translation>
    </message>
    <message>
        <source>“%1” memuat DTD, yang tidak pernah ditulis oleh program lembar kerja dan dapat berbahaya.</source>
        <translation>“%1” has a DTD, which no spreadsheet program ever writes and which can do harm.</translation>
    </message>
    <message>
        <source>Isi “%1” lebih dari %2 MB setelah dibuka.</source>
        <translation>“%1” unpacks to more than %2 MB.</translation>
    </message>
    <message>
        <source>“%1” terdiri atas lebih dari %2 bagian.</source>
        <translation>“%1” consists of more than %2 parts.</translation>
    </message>
    <message>
        <source>“%1” memiliki lebih dari %2 lembar.</source>
        <translation>“%1” has more than %2 sheets.</translation>
    </message>
    <message>
        <source>“%1” berisi lebih dari %2 juta sel.</source>
        <translation>“%1” holds more than %2 million cells.</translation>
    </message>
    <message>
        <source>Huruf-huruf di “%1” tidak disimpan sebagai UTF-8.</source>
        <translation>The letters in “%1” are not saved as UTF-8.</translation>
    </message>
    <message>
        <source>Ada tanda kutip di “%1” yang tidak ditutup.</source>
        <translation>A quotation mark in “%1” is never closed.</translation>
    </message>
    <message>
        <source>Pilih berkas xlsx, ods atau csv yang berisi tabelnya.</source>
        <translation>Choose the xlsx, ods or csv file that holds the table.</translation>
    </message>
    <message>
        <source>Buka dengan Excel atau LibreOffice, simpan sebagai “Buku Kerja Excel (.xlsx)”, lalu pilih berkas yang baru.</source>
        <translation>Open it with Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and choose the new file.</translation>
    </message>
    <message>
        <source>Buka dengan kata sandinya, simpan salinannya tanpa kata sandi, lalu pilih salinan itu.</source>
        <translation>Open it with its password, save a copy without one, and choose that copy.</translation>
    </message>
    <message>
        <source>Minta berkasnya dikirim ulang; bila masih dapat dibuka dengan Excel atau LibreOffice, simpan ulang sebagai xlsx.</source>
        <translation>Ask for the file to be sent again; if Excel or LibreOffice can still open it, save it anew as xlsx.</translation>
    </message>
    <message>
        <source>Jangan buka berkas itu sebelum jelas siapa yang membuatnya.</source>
        <translation>Do not open that file before it is clear who made it.</translation>
    </message>
    <message>
        <source>Salin lembar yang diperlukan saja ke berkas baru, lalu pilih berkas itu.</source>
        <translation>Copy only the sheets that are needed into a new file, and choose that file.</translation>
    </message>
    <message>
        <source>Simpan ulang sebagai “CSV UTF-8” atau xlsx, lalu pilih berkas yang baru.</source>
        <translation>Save it anew as “CSV UTF-8” or xlsx, and choose the new file.</translation>
    </message>
    <message>
        <source>Perbaiki tanda kutipnya, atau simpan tabelnya sebagai xlsx.</source>
        <translation>Mend the quotation mark, or save the table as xlsx.</translation>
    </message>
    <message>
        <source>Tidak ada yang diambil dari berkas itu.</source>
        <translation>Nothing was taken from that file.</translation>
    </message>
    <message>
        <source>%1, %2, %3: semula %4, menjadi %5</source>
        <translation>%1, %2, %3: before %4, after %5</translation>
    </message>
    <message>
        <source>Edisi %1, selesai %2</source>
        <translation>Edition %1, finished %2</translation>
    </message>
    <message>
        <source>%1, disetujui %2</source>
        <translation>%1, approved by %2</translation>
    </message>
    <message>
        <source>Dibuka kembali %1 oleh %2: %3</source>
        <translation>Reopened %1 by %2: %3</translation>
    </message>
    <message>
        <source>Siklus ini belum pernah selesai, jadi belum ada yang diperbaiki.</source>
        <translation>This cycle was never finished, so nothing was corrected yet.</translation>
    </message>
    <message>
        <source>Siklus ini belum pernah selesai: dokumennya belum punya edisi. Ulangi tanpa --edition.</source>
        <translation>This cycle was never finished: its document has no edition yet. Repeat without --edition.</translation>
    </message>
    <message>
        <source>Edisi %1 tidak ada; edisi terakhir nomor %2.</source>
        <translation>There is no edition %1; the last one is number %2.</translation>
    </message>
    <message>
        <source>%1, perbaikannya langsung ke persetujuan terakhir</source>
        <translation>%1, the correction going straight to the last approval</translation>
    </message>
    <message>
        <source>Buka kembali siklusnya langkah demi langkah.</source>
        <translation>Reopen the cycle step by step.</translation>
    </message>
    <message>
        <source>Sesudah langkah itu tidak ada persetujuan di tingkat kantor, sehingga perbaikannya tidak dapat langsung disahkan.</source>
        <translation>After that step nobody approves for the whole office, so the correction cannot go straight to an approval.</translation>
    </message>
    <message>
        <source>Dibaca sebagai perubahan perjanjian kinerja %1 tahun %2.</source>
        <translation>Read as the revised performance agreement of %1 for %2.</translation>
    </message>
    <message>
        <source>Dibaca sebagai perjanjian kinerja %1 tahun %2.</source>
        <translation>Read as the performance agreement of %1 for %2.</translation>
    </message>
    <message>
        <source>%1 “%2” (%3): %4</source>
        <translation>%1 “%2” (%3): %4</translation>
    </message>
    <message>
        <source>Tidak ada tabel untuk %1 tahun %2; judulnya menyebut yang lain.</source>
        <translation>There is no table for %1 in %2; the titles name others.</translation>
    </message>
    <message>
        <source>Periksa --unit dan --year, atau judul lembar kerjanya.</source>
        <translation>Check --unit and --year, or the titles of the spreadsheet.</translation>
    </message>
    <message>
        <source>“%1” menyebut beberapa bidang: %2.</source>
        <translation>“%1” names several units: %2.</translation>
    </message>
    <message>
        <source>“%1” menyebut beberapa tahun: %2.</source>
        <translation>“%1” names several years: %2.</translation>
    </message>
    <message>
        <source>Target perjanjian kinerja ini tidak disusun untuk periode seperti %1.</source>
        <translation>The targets of this performance agreement are not set for periods like %1.</translation>
    </message>
    <message>
        <source>Sebutkan dengan --from periode yang sejenis dengan targetnya, misalnya 2026-TW3 untuk target triwulan.</source>
        <translation>Name with --from a period of the same kind as the targets, for instance 2026-TW3 for quarterly targets.</translation>
    </message>
    <message>
        <source>Polaritas</source>
        <translation>Polarity</translation>
    </message>
    <message>
        <source>Skala predikat</source>
        <translation>Predicate scale</translation>
    </message>
    <message>
        <source>Tabel lain menyebut angka yang berbeda untuk hal yang sama.</source>
        <translation>Another table has another number for the same thing.</translation>
    </message>
    <message>
        <source>Beberapa kolom mengaku berisi hal yang sama; jawab dengan huruf kolom yang berlaku.</source>
        <translation>Several columns say that they hold the same; answer with the letter of the column that holds.</translation>
    </message>
    <message>
        <source>Tabel ini sudah memuat pagu program yang sama; ulangi angkanya bila pagu ini ditambahkan, atau kosongkan bila tidak.</source>
        <translation>This table has a ceiling of the same program already; repeat the number if this one is added to it, or leave it empty if not.</translation>
    </message>
    <message>
        <source>tabel bidang lain</source>
        <translation>a table of another unit</translation>
    </message>
    <message>
        <source>tabel tahun lain</source>
        <translation>a table of another year</translation>
    </message>
    <message>
        <source>Isian kantor ini tidak dapat dipakai: %1.</source>
        <translation>What this office says cannot be used: %1.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 ditulis ke %2.</source>
        <translation>The worksheet of %1 was written to %2.</translation>
    </message>
    <message>
        <source>Kertas kerja %1, siklus “%2”.</source>
        <translation>Worksheet of %1, cycle “%2”.</translation>
    </message>
    <message>
        <source>%1: bertentangan. Dikirim %2; di sini sekarang %3; di kertas kerja %4.</source>
        <translation>%1: in conflict. Sent %2; here now %3; in the worksheet %4.</translation>
    </message>
    <message>
        <source>%1: %2 meragukan. %3</source>
        <translation>%1: %2 is doubtful. %3</translation>
    </message>
    <message>
        <source>Sel yang tidak berubah: %1.</source>
        <translation>Cells that did not change: %1.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 diambil: %2 sel berubah, dan berkasnya disimpan.</source>
        <translation>The worksheet of %1 was taken: cells changed: %2, and its file is kept.</translation>
    </message>
    <message>
        <source>Lihat daftarnya dengan perintah yang sama tanpa --mine dan --theirs.</source>
        <translation>See the list with the same command without --mine and --theirs.</translation>
    </message>
    <message>
        <source>“%1” bukan jawaban untuk sel yang meragukan.</source>
        <translation>“%1” answers no doubtful cell.</translation>
    </message>
    <message>
        <source>Tulis SEL=ISI, misalnya J15=8; daftarnya ditampilkan dengan perintah yang sama tanpa --answer.</source>
        <translation>Write CELL=CONTENT, such as J15=8; the same command without --answer shows the list.</translation>
    </message>
    <message>
        <source>Kertas Kerja</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>KERTAS KERJA PENGUMPULAN DATA KINERJA</source>
        <translation>WORKSHEET FOR PERFORMANCE DATA COLLECTION</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Siklus</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Diisi oleh</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Isi sel berwarna kuning saja; petunjuknya di lembar “Petunjuk”.</source>
        <translation>Fill in the yellow cells only; the instructions are on the next sheet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Realisasi periode sebelumnya</source>
        <translation>Actual of earlier periods</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Serapan</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>periksa isian</source>
        <translation>check the entry</translation>
    </message>
    <message>
        <source>(terlalu panjang untuk lembar kerja; ubah di Himpun)</source>
        <translation>(too long for a spreadsheet; change it in Himpun)</translation>
    </message>
    <message>
        <source>Isi dengan angka</source>
        <translation>Enter a number</translation>
    </message>
    <message>
        <source>Angka saja, tanpa satuan dan tanpa tanda %. Kosongkan bila belum ada; 0 berarti nol.</source>
        <translation>A number only, without unit and without %. Leave it empty if there is none yet; 0 means zero.</translation>
    </message>
    <message>
        <source>Sel ini hanya menerima angka. Tulis angkanya tanpa satuan; keterangan ditulis di kolom Catatan.</source>
        <translation>This cell takes numbers only. Write the number without its unit; remarks go into the column of notes.</translation>
    </message>
    <message>
        <source>Pilih predikat</source>
        <translation>Choose a predicate</translation>
    </message>
    <message>
        <source>Pilih dari daftar. Kosongkan bila belum ada.</source>
        <translation>Choose from the list. Leave it empty if there is none yet.</translation>
    </message>
    <message>
        <source>Predikat ini tidak ada dalam skalanya. Pilih dari daftar.</source>
        <translation>This predicate is not on its scale. Choose from the list.</translation>
    </message>
    <message>
        <source>Kertas kerja ini dibuat oleh program Himpun untuk satu bidang dan satu periode. Isilah dengan Excel atau LibreOffice, simpan, lalu kirim kembali berkasnya; namanya boleh diganti.</source>
        <translation>This worksheet was made by the program Himpun for one unit and one period. Fill it in with Excel or LibreOffice, save it, and send the file back; it may be renamed.</translation>
    </message>
    <message>
        <source>Angka ditulis tanpa satuan dan tanpa tanda %: untuk 95% tulis 95. Pemisah desimal mengikuti setelan komputer Anda.</source>
        <translation>Numbers are written without unit and without %: for 95% write 95. The decimal separator is that of your computer.</translation>
    </message>
    <message>
        <source>Sel kosong berarti belum diisi. Nol ditulis 0.</source>
        <translation>An empty cell means not filled in. Zero is written 0.</translation>
    </message>
    <message>
        <source>Bila indikator dihitung dari pembilang dan penyebut, isi keduanya; realisasinya dihitung sendiri.</source>
        <translation>Where an indicator is computed from numerator and denominator, fill in both; its actual is computed by itself.</translation>
    </message>
    <message>
        <source>Capaian dan serapan dihitung sendiri dengan rumus yang sama seperti di program. “Belum jatuh tempo” berarti targetnya baru ada pada periode berikutnya.</source>
        <translation>Achievement and absorption are computed by themselves, with the same formulas as in the program. “Not due yet” means that the target only comes in a later period.</translation>
    </message>
    <message>
        <source>Bukti dukung tidak dapat dilampirkan di sini. Kirim berkasnya bersama kertas kerja ini; yang sudah dilampirkan disebut di kolom Bukti dukung.</source>
        <translation>Evidence cannot be attached here. Send its files together with this worksheet; what is attached already is named in the column of evidence.</translation>
    </message>
    <message>
        <source>Jangan menambah, menghapus atau menukar baris dan kolom, dan jangan menyalin tabelnya ke berkas lain: kertas kerja seperti itu tidak dapat diambil kembali.</source>
        <translation>Do not add, remove or swap rows and columns, and do not copy the table into another file: such a worksheet cannot be taken back.</translation>
    </message>
    <message>
        <source>Saat diambil kembali, setiap perubahan diperlihatkan dahulu. Yang juga diubah di program sementara itu ditanyakan satu per satu.</source>
        <translation>When it is taken back, every change is shown first. What was changed in the program in the meantime as well is asked about one by one.</translation>
    </message>
    <message>
        <source>Kertas Kerja - %1 - %2</source>
        <translation>Worksheet - %1 - %2</translation>
    </message>
    <message>
        <source>“%1” bukan kertas kerja yang dibuat Himpun.</source>
        <translation>“%1” is no worksheet made by Himpun.</translation>
    </message>
    <message>
        <source>“%1” dibuat oleh Himpun yang lebih baru (%2).</source>
        <translation>“%1” was made by a newer Himpun (%2).</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja kantor lain (%2).</source>
        <translation>“%1” is a worksheet of another office (%2).</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja siklus “%2”, yang tidak ada di sini.</source>
        <translation>“%1” is a worksheet of the cycle “%2”, which is not here.</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja siklus lain, yaitu “%2”.</source>
        <translation>“%1” is a worksheet of another cycle, “%2”.</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja bidang lain, yaitu %2.</source>
        <translation>“%1” is a worksheet of another unit, %2.</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja “%2”, yang tidak ikut dalam siklusnya.</source>
        <translation>“%1” is a worksheet of “%2”, which takes no part in its cycle.</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja %2, yang telah dibebaskan dari siklus ini.</source>
        <translation>“%1” is a worksheet of %2, which was exempted from this cycle.</translation>
    </message>
    <message>
        <source>Indikator atau target %2 telah berubah sejak “%1” dibuat.</source>
        <translation>Indicators or targets of %2 have changed since “%1” was made.</translation>
    </message>
    <message>
        <source>Bagian tersembunyi “%1” telah diubah atau dihapus, sehingga tidak pasti lagi apa yang dahulu dikirim.</source>
        <translation>The hidden part of “%1” was changed or removed, so that it is not certain any more what was sent.</translation>
    </message>
    <message>
        <source>Di “%1” tidak ada lagi kolom “%2”.</source>
        <translation>In “%1” the column “%2” is not there any more.</translation>
    </message>
    <message>
        <source>Di “%1” kolom “%2” ada dua kali.</source>
        <translation>In “%1” the column “%2” is there twice.</translation>
    </message>
    <message>
        <source>Di “%1” tidak ada lagi baris “%2”.</source>
        <translation>In “%1” the row “%2” is not there any more.</translation>
    </message>
    <message>
        <source>Di “%1” baris “%2” ada dua kali.</source>
        <translation>In “%1” the row “%2” is there twice.</translation>
    </message>
    <message>
        <source>Baris %2 di “%1” bukan baris kertas kerja ini.</source>
        <translation>Row %2 in “%1” is no row of this worksheet.</translation>
    </message>
    <message>
        <source>Baris %2 di “%1” tercampur: nama indikator atau programnya bukan yang dahulu ada di situ.</source>
        <translation>Row %2 in “%1” is mixed up: its indicator or program is not the one that stood there.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 belum waktunya diisi.</source>
        <translation>It is not yet time to fill in the worksheet of %1.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 sudah dikumpulkan dan sekarang tidak diisi.</source>
        <translation>The worksheet of %1 was handed in and is not being filled in now.</translation>
    </message>
    <message>
        <source>Siklusnya sedang dihentikan sementara.</source>
        <translation>Its cycle is suspended.</translation>
    </message>
    <message>
        <source>Siklusnya sudah selesai atau dibatalkan.</source>
        <translation>Its cycle is finished or cancelled.</translation>
    </message>
    <message>
        <source>Isi “%1” sama dengan yang sudah ada di sini.</source>
        <translation>“%1” says what stands here already.</translation>
    </message>
    <message>
        <source>Pilih berkas kertas kerja yang dikirim dari program ini, atau ketik isinya.</source>
        <translation>Choose a file that was written by this program, or type what it says.</translation>
    </message>
    <message>
        <source>Pasang Himpun versi terbaru, lalu ulangi.</source>
        <translation>Install the latest version of Himpun, then try again.</translation>
    </message>
    <message>
        <source>Buka berkas kantor tempat kertas kerja itu dibuat.</source>
        <translation>Open the office&apos;s file it was made from.</translation>
    </message>
    <message>
        <source>Buka siklus itu, lalu ambil kertas kerjanya di sana.</source>
        <translation>Open that cycle and take the worksheet there.</translation>
    </message>
    <message>
        <source>Buka lembar bidang itu, lalu ambil kertas kerjanya di sana.</source>
        <translation>Open that unit&apos;s sheet and take the worksheet there.</translation>
    </message>
    <message>
        <source>Buat kertas kerja yang baru dan minta bidangnya memindahkan isiannya, atau ketik isinya.</source>
        <translation>Write a new worksheet and have the unit copy its entries into it, or type what it says.</translation>
    </message>
    <message>
        <source>Ambil lagi setelah langkah pengisiannya dibuka.</source>
        <translation>Take it again once the step that fills it in is open.</translation>
    </message>
    <message>
        <source>Bila isinya masih harus diubah, minta pemeriksa mengembalikan kertas kerjanya lebih dahulu.</source>
        <translation>If it still has to be changed, ask a reviewer to return the worksheet first.</translation>
    </message>
    <message>
        <source>Ambil lagi setelah siklusnya dilanjutkan.</source>
        <translation>Take it again once the cycle goes on.</translation>
    </message>
    <message>
        <source>Bila isinya masih harus diubah, minta pengelola siklus membukanya kembali.</source>
        <translation>If it still has to be changed, ask a coordinator to reopen it.</translation>
    </message>
    <message>
        <source>Jawab setiap sel yang meragukan, dan pilih isi setiap sel yang bertentangan.</source>
        <translation>Answer every doubtful cell, and choose what every cell in conflict is to say.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dilakukan.</source>
        <translation>Nothing has to be done.</translation>
    </message>
    <message>
        <source>Masih ada sel yang menunggu keputusan: %1 meragukan, %2 bertentangan.</source>
        <translation>Cells still wait for a decision: %1 doubtful, %2 in conflict.</translation>
    </message>
    <message>
        <source>Satuannya persen, tetapi angka di sel ini mungkin pecahan dari seratus persen; pilih yang dimaksud.</source>
        <translation>The unit is percent, but the number in this cell may be a share of a hundred percent; choose which is meant.</translation>
    </message>
    <message>
        <source>Target %1 adalah %2</source>
        <translation>The target for %1 is %2</translation>
    </message>
    <message>
        <source>Targetnya %1</source>
        <translation>The target is %1</translation>
    </message>
    <message>
        <source>Jumlah target periodenya %1, target tahunannya %2.</source>
        <translation>The period targets add up to %1, the year&apos;s target is %2.</translation>
    </message>
    <message>
        <source>%1, target tahunannya %2.</source>
        <translation>%1, the year&apos;s target is %2.</translation>
    </message>
    <message>
        <source>%1, lebih kecil daripada target periode sebelumnya (%2), padahal dihitung sejak awal tahun.</source>
        <translation>%1, less than for the period before (%2), though it is counted since the beginning of the year.</translation>
    </message>
    <message>
        <source>%1, padahal satuannya persen.</source>
        <translation>%1, though it is measured in percent.</translation>
    </message>
    <message>
        <source>Targetnya dalam perjanjian kinerja sekarang %1, dalam formulir siklus ini %2.</source>
        <translation>Its target is %1 in the performance agreement now, and %2 in the form of this cycle.</translation>
    </message>
    <message>
        <source>Perjanjian kinerja sekarang berbeda dari formulir siklus ini.</source>
        <translation>The performance agreement now differs from the form of this cycle.</translation>
    </message>
    <message>
        <source>Sekitar seratus kali yang diharapkan (%1): periksa titik dan komanya.</source>
        <translation>About a hundred times what was to be expected (%1): check its point and comma.</translation>
    </message>
    <message>
        <source>Sekitar seperseratus yang diharapkan (%1): periksa titik dan komanya.</source>
        <translation>About a hundredth of what was to be expected (%1): check its point and comma.</translation>
    </message>
    <message>
        <source>Definisi operasional kosong</source>
        <translation>No operational definition</translation>
    </message>
    <message>
        <source>Jumlah target periode bukan target tahunan</source>
        <translation>Sum of the period targets is not the year&apos;s</translation>
    </message>
    <message>
        <source>Target periode terakhir bukan target tahunan</source>
        <translation>Last period&apos;s target is not the year&apos;s</translation>
    </message>
    <message>
        <source>Target kumulatif turun</source>
        <translation>Cumulative target falls</translation>
    </message>
    <message>
        <source>Target persen di atas 100</source>
        <translation>Percentage above 100 promised</translation>
    </message>
    <message>
        <source>Target berubah setelah siklus dimulai</source>
        <translation>Target changed after the cycle began</translation>
    </message>
    <message>
        <source>Pembilang melebihi penyebut</source>
        <translation>Numerator above the denominator</translation>
    </message>
    <message>
        <source>Realisasi persen di atas 100</source>
        <translation>Percentage above 100 reported</translation>
    </message>
    <message>
        <source>Realisasi meleset seratus kali</source>
        <translation>Result a hundred times off</translation>
    </message>
    <message>
        <source>Capaian di atas 150%</source>
        <translation>Achievement above 150%</translation>
    </message>
    <message>
        <source>Realisasi kumulatif turun</source>
        <translation>Cumulative result falls</translation>
    </message>
    <message>
        <source>Realisasi jauh dari riwayatnya</source>
        <translation>Result far from its history</translation>
    </message>
    <message>
        <source>Realisasi sama dengan periode lalu</source>
        <translation>Result the same as the period before</translation>
    </message>
    <message>
        <source>Realisasi tanpa bukti dukung</source>
        <translation>Result without evidence</translation>
    </message>
    <message>
        <source>Belum memiliki definisi operasional.</source>
        <translation>It has no operational definition yet.</translation>
    </message>
    <message>
        <source>Akumulasi: jumlah target periodenya berbeda lebih dari 0,05 dari target tahunannya.</source>
        <translation>Accumulated: the period targets add up to something more than 0,05 away from the year&apos;s target.</translation>
    </message>
    <message>
        <source>Target periode terakhir berbeda lebih dari 0,05 dari target tahunannya, padahal bukan dijumlahkan.</source>
        <translation>The last period&apos;s target is more than 0,05 away from the year&apos;s, though nothing is added up.</translation>
    </message>
    <message>
        <source>Target “sampai dengan periode ini” lebih kecil daripada target periode sebelumnya.</source>
        <translation>A target “up to and including this period” is less than that of the period before.</translation>
    </message>
    <message>
        <source>Satuannya persen, tetapi targetnya lebih dari 100.</source>
        <translation>It is measured in percent, and its target is more than 100.</translation>
    </message>
    <message>
        <source>Target atau rumus dalam perjanjian kinerja sekarang berbeda dari formulir yang dibekukan saat siklus dimulai.</source>
        <translation>The target or the formula in the performance agreement now differs from the form that was frozen when the cycle began.</translation>
    </message>
    <message>
        <source>Realisasinya sekitar seratus kali, atau seperseratus, dari yang diharapkan menurut riwayat atau targetnya.</source>
        <translation>The result is about a hundred times, or a hundredth of, what its history or its target lets expect.</translation>
    </message>
    <message>
        <source>Capaiannya di atas 150%: memerlukan verifikasi.</source>
        <translation>The achievement is above 150%: it wants verification.</translation>
    </message>
    <message>
        <source>Realisasi “sampai dengan periode ini” lebih kecil daripada periode sebelumnya pada tahun yang sama.</source>
        <translation>A result “up to and including this period” is less than in an earlier period of the same year.</translation>
    </message>
    <message>
        <source>Realisasinya jauh dari median paling banyak delapan periode sebelumnya.</source>
        <translation>The result is far from the median of up to eight periods before.</translation>
    </message>
    <message>
        <source>Sama persis dengan periode sebelumnya: pastikan bukan salinan.</source>
        <translation>Exactly the same as the period before: make sure that it is no copy.</translation>
    </message>
    <message>
        <source>Realisasinya belum disertai bukti dukung.</source>
        <translation>No evidence goes with the result yet.</translation>
    </message>
    <message>
        <source>Tidak diperiksa</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <comment>severity of a check</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Menahan</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Tidak dicari sama sekali.</source>
        <translation>It is not looked for at all.</translation>
    </message>
    <message>
        <source>Hanya disebut dalam laporan pemeriksaan.</source>
        <translation>It is only told in the report of checks.</translation>
    </message>
    <message>
        <source>Ditandai saat mengisi dan disebut sebelum diajukan, sampai dijelaskan di kolom Catatan; bukti dukung, sampai dilampirkan.</source>
        <translation>It is marked while typing and told before handing in, until the Note column explains it; evidence, until it is attached.</translation>
    </message>
    <message>
        <source>Kertas kerja tidak dapat diajukan sebelum angkanya diperbaiki atau dijelaskan di kolom Catatan; bukti dukung harus dilampirkan.</source>
        <translation>The sheet cannot be handed in until the number is mended or the Note column explains it; evidence must be attached.</translation>
    </message>
    <message>
        <source>Capaiannya %1, di atas 150%: periksa angka dan satuannya.</source>
        <translation>The achievement is %1, above 150%: check the number and its unit.</translation>
    </message>
    <message>
        <source>Lebih kecil daripada periode sebelumnya (%1), padahal dihitung sejak awal tahun.</source>
        <translation>Less than in the period before (%1), though it is counted since the beginning of the year.</translation>
    </message>
    <message>
        <source>Jauh dari periode-periode sebelumnya (mediannya %1).</source>
        <translation>Far from the periods before (their median is %1).</translation>
    </message>
    <message>
        <source>perjanjian kinerja</source>
        <translation>performance agreement</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4): %5</source>
        <comment>severity, unit, row, cell, sentence</comment>
        <translation>%1: %2, %3 (%4): %5</translation>
    </message>
    <message>
        <source>(Sudah dijelaskan di kolom Catatan.)</source>
        <translation>(Explained in the Note column.)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n indikator diperiksa.</source>
        <translation>
            <numerusform>%1: %n indicator checked.</numerusform>
            <numerusform>%1: %n indicators checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n menahan</source>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peringatan</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keterangan</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>indikator “%1”: %2</source>
        <translation>indicator “%1”: %2</translation>
    </message>
    <message>
        <source>pemeriksaan “%1” tidak dapat menahan kertas kerja: isinya tidak dapat diperbaiki di sana</source>
        <translation>the check “%1” cannot keep a sheet back: what it is about cannot be mended there</translation>
    </message>
    <message>
        <source>efisien</source>
        <translation>efficient</translation>
    </message>
    <message>
        <source>cukup efisien</source>
        <translation>fairly efficient</translation>
    </message>
    <message>
        <source>tidak efisien</source>
        <translation>not efficient</translation>
    </message>
    <message>
        <source>belum ada yang jatuh tempo</source>
        <translation>nothing is due yet</translation>
    </message>
    <message>
        <source>belum ada nilainya (%1 jatuh tempo)</source>
        <translation>no value yet (%1 due)</translation>
    </message>
    <message>
        <source>%1 dari semua yang jatuh tempo (%2), %3 dari yang bernilai (%4)</source>
        <translation>%1 of all that is due (%2), %3 of those with a value (%4)</translation>
    </message>
    <message>
        <source>tertimbang menurut bobot</source>
        <translation>weighted</translation>
    </message>
    <message numerus="yes">
        <source>%n belum jatuh tempo</source>
        <translation>
            <numerusform>%n not due yet</numerusform>
            <numerusform>%n not due yet</numerusform>
        </translation>
    </message>
    <message>
        <source>tidak ada</source>
        <comment>nothing to be done</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 dari %2 (%3)</source>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>PMK 22/2021: E %1, NE %2</source>
        <translation>PMK 22/2021: E %1, NE %2</translation>
    </message>
    <message>
        <source>(di luar skala 0–100)</source>
        <translation>(off the scale of 0–100)</translation>
    </message>
    <message>
        <source>indeks: IE %1, TE %2, %3</source>
        <translation>index: IE %1, TE %2, %3</translation>
    </message>
    <message>
        <source>selisih: %1 poin, %2</source>
        <translation>difference: %1 points, %2</translation>
    </message>
    <message>
        <source>selesai %1, tepat waktu %2</source>
        <translation>done %1, in time %2</translation>
    </message>
    <message>
        <source>Terhadap target tahunan: %1</source>
        <translation>Against the year&apos;s targets: %1</translation>
    </message>
    <message>
        <source>Serapan: %1</source>
        <translation>Budget spent: %1</translation>
    </message>
    <message>
        <source>Efisiensi menurut %1</source>
        <translation>Efficiency by %1</translation>
    </message>
    <message>
        <source>Sel terisi: %1</source>
        <translation>Cells filled: %1</translation>
    </message>
    <message>
        <source>Tugas: %1</source>
        <translation>Tasks: %1</translation>
    </message>
    <message>
        <source>Kedudukan kantor, %1</source>
        <translation>How the office stands, %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place of a unit</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, tanpa peringkat: belum ada nilainya</source>
        <translation>%1, without a place: it has no value yet</translation>
    </message>
    <message>
        <source>%1, tanpa peringkat: belum menyerahkan</source>
        <translation>%1, without a place: it has handed in nothing yet</translation>
    </message>
    <message>
        <source>Dibebaskan, tidak ikut dihitung: %1.</source>
        <translation>Exempted, not counted: %1.</translation>
    </message>
    <message>
        <source>%1 tanpa nama: %2</source>
        <translation>%1 without a name: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>langkah %1 “%2”: %3</source>
        <translation>step %1 “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>Kertas kerja %1 belum dapat diajukan: %n hal harus diselesaikan lebih dahulu.</source>
        <translation>
            <numerusform>The sheet of %1 cannot be handed in yet: %n matter must be settled first.</numerusform>
            <numerusform>The sheet of %1 cannot be handed in yet: %n matters must be settled first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kantor ini menerima bukti dukung paling besar %1 MB; berkas itu lebih besar.</source>
        <translation>This office takes evidence of at most %1 MB; that file is larger.</translation>
    </message>
    <message>
        <source>Kantor ini hanya menerima bukti dukung berjenis %1.</source>
        <translation>This office only takes evidence of the kinds %1.</translation>
    </message>
    <message>
        <source>Perbaiki angkanya, atau jelaskan di kolom Catatan mengapa sudah benar, lalu serahkan lagi.</source>
        <translation>Mend the numbers, or explain in the Note column why they are right, then hand in again.</translation>
    </message>
    <message>
        <source>Lampirkan bukti dukungnya, lalu serahkan lagi.</source>
        <translation>Attach the evidence, then hand it in again.</translation>
    </message>
    <message>
        <source>Perbaiki angkanya, atau jelaskan di kolom Catatan mengapa sudah benar; lampirkan bukti dukung yang belum ada; lalu serahkan lagi.</source>
        <translation>Correct the numbers, or explain in the Notes column why they are right; attach the evidence that is missing; then hand it in again.</translation>
    </message>
    <message>
        <source>Kecilkan berkasnya, misalnya dengan memindai pada resolusi lebih rendah, lalu lampirkan lagi.</source>
        <translation>Make the file smaller, for instance by scanning at a lower resolution, then attach it again.</translation>
    </message>
    <message>
        <source>Simpan dokumennya dalam jenis itu, lalu lampirkan lagi.</source>
        <translation>Save the document as one of these kinds, then attach it again.</translation>
    </message>
    <message>
        <source>Indikator lain di isian ini belum punya bukti dukung lain.</source>
        <translation>No other indicator of this sheet has any other evidence yet.</translation>
    </message>
    <message>
        <source>Lampirkan berkasnya dengan Tambah.</source>
        <translation>Attach the file with Add.</translation>
    </message>
    <message>
        <source>%1: %2 tidak diambil, karena sel itu bukan sel kuning.</source>
        <translation>%1: %2 is not taken, as that cell is not a yellow one.</translation>
    </message>
    <message>
        <source>Kertas kerja %1 diambil: tidak ada sel yang berubah, dan berkasnya disimpan.</source>
        <translation>The worksheet of %1 was taken: no cell changed, and the file is kept.</translation>
    </message>
    <message>
        <source>Belum ada yang diambil. Jawab dahulu sel yang meragukan dengan --answer, dan pilih isi sel yang bertentangan dengan --mine atau --theirs.</source>
        <translation>Nothing has been taken yet. First answer the doubtful cells with --answer, and choose what the cells in conflict are to say with --mine or --theirs.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diambil.</source>
        <translation>There is nothing to be taken.</translation>
    </message>
    <message>
        <source>“%1” bukan sel yang isinya dapat dipilih.</source>
        <translation>“%1” is not a cell whose content can be chosen.</translation>
    </message>
    <message>
        <source>Isi sel berwarna kuning saja. Sel lain terkunci, karena dari situlah program mengenali kertas kerja ini kembali. Apa pun yang ditulis di luar sel berwarna kuning tidak diambil.</source>
        <translation>Fill in the yellow cells only. The other cells are locked, as the program recognises this worksheet by them. Whatever is written outside the yellow cells is not taken.</translation>
    </message>
    <message>
        <source>“%1” adalah kertas kerja siklus “%2” dari berkas kantor yang lain, meskipun kantor dan nama siklusnya sama.</source>
        <translation>“%1” is a worksheet of the cycle “%2” of another office file, although the office and the name of the cycle are the same.</translation>
    </message>
    <message>
        <source>Tabel kertas kerja di “%1” tidak ada, atau lebih dari satu.</source>
        <translation>The table of the worksheet in “%1” is missing, or there is more than one.</translation>
    </message>
    <message>
        <source>Di “%1” kolom “%2” berada di bawah judul yang lain, sehingga tidak pasti lagi isian mana milik kolom mana.</source>
        <translation>In “%1” the column “%2” stands below another head, so it is no longer certain which entry belongs to which column.</translation>
    </message>
    <message>
        <source>Bila bidang itu tetap harus mengisi, minta pengelola siklus mengikutsertakannya.</source>
        <translation>If that unit has to fill it in all the same, ask the manager of the cycle to include it.</translation>
    </message>
    <message>
        <source>Berkas kertas kerjanya sudah disimpan, tetapi belum ada sel yang diambil darinya.</source>
        <translation>The worksheet&apos;s file is kept, but no cell was taken from it yet.</translation>
    </message>
    <message>
        <source>Setelah itu ambil kertas kerja yang sama sekali lagi.</source>
        <translation>Then take the same worksheet once more.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>selebihnya</source>
        <translation>everything else</translation>
    </message>
    <message>
        <source>Peringkat ini belum punya nama.</source>
        <translation>This rating has no name yet.</translation>
    </message>
    <message>
        <source>Peringkat terendah memuat selebihnya.</source>
        <translation>The lowest rating holds everything else.</translation>
    </message>
    <message>
        <source>Tulis batas bawahnya, misalnya ≥ 91 atau &gt; 85.</source>
        <translation>Write its lower limit, such as ≥ 91 or &gt; 85.</translation>
    </message>
    <message>
        <source>Batasnya harus di bawah batas peringkat sebelumnya.</source>
        <translation>Its limit must be below that of the rating before.</translation>
    </message>
    <message>
        <source>Peringkat</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Capaian (%)</source>
        <translation>Achievement (%)</translation>
    </message>
    <message>
        <source>Skala kantor</source>
        <translation>The office&apos;s scale</translation>
    </message>
    <message>
        <source>Disesuaikan dari %1</source>
        <translation>Adapted from %1</translation>
    </message>
</context>
<context>
    <name>RatingTab</name>
    <message>
        <source>Skala peringkat capaian</source>
        <translation>Rating scale</translation>
    </message>
    <message>
        <source>&amp;Batas capaian yang ditampilkan</source>
        <translation>&amp;Limit of the achievement shown</translation>
    </message>
    <message>
        <source>Batas capaian yang ditampilkan</source>
        <translation>Limit of the achievement shown</translation>
    </message>
    <message>
        <source>Capaian di &amp;bawah nol ditampilkan sebagai 0%</source>
        <translation>Achievement &amp;below zero is shown as 0%</translation>
    </message>
    <message>
        <source>Batas hanya mengubah yang ditampilkan; capaian yang tersimpan tetap apa adanya.</source>
        <translation>The limit changes only what is shown; the achievement that is stored stays as it is.</translation>
    </message>
    <message>
        <source>Syarat sebelum isian diajukan</source>
        <translation>What a sheet must have before it is handed in</translation>
    </message>
    <message>
        <source>Realisasi diisi</source>
        <translation>Actual values are filled in</translation>
    </message>
    <message>
        <source>Faktor penghambat diisi bila capaian di bawah target</source>
        <translation>Hindering factors where the achievement is below target</translation>
    </message>
    <message>
        <source>Tindak lanjut diisi bila capaian di bawah target</source>
        <translation>Follow-up where the achievement is below target</translation>
    </message>
    <message>
        <source>Faktor pendorong diisi bila target tercapai</source>
        <translation>Supporting factors where the target is reached</translation>
    </message>
    <message>
        <source>Data dukung dilampirkan bila indikator memintanya</source>
        <translation>Evidence is attached where the indicator demands it</translation>
    </message>
    <message>
        <source>Realisasi anggaran diisi</source>
        <translation>Spending is filled in</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>S&amp;kala peringkat capaian</source>
        <translation>S&amp;cale of ratings</translation>
    </message>
    <message>
        <source>Peringkat dan batasnya</source>
        <translation>Ratings and their limits</translation>
    </message>
    <message>
        <source>&amp;Bukti dukung yang diterima</source>
        <translation>&amp;Evidence that is taken</translation>
    </message>
    <message>
        <source>Ukuran bukti dukung paling besar</source>
        <translation>Largest size of evidence</translation>
    </message>
    <message>
        <source>paling besar </source>
        <translation>at most </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;jenis</source>
        <translation>&amp;kinds</translation>
    </message>
    <message>
        <source>Jenis berkas bukti dukung</source>
        <translation>Kinds of files as evidence</translation>
    </message>
    <message>
        <source>Akhiran nama berkas, dipisah koma: pdf, jpg, png. Kosong: semua jenis.</source>
        <translation>Endings of file names, apart by commas: pdf, jpg, png. Empty: any kind.</translation>
    </message>
    <message>
        <source>semua jenis; atau pdf, jpg, png</source>
        <translation>any kind; or pdf, jpg, png</translation>
    </message>
    <message>
        <source>&amp;Pemeriksaan angka dan target</source>
        <translation>Checks of &amp;numbers and targets</translation>
    </message>
    <message>
        <source>Pemeriksaan dan tingkatnya</source>
        <translation>Checks and their severity</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Lihat tugas</source>
        <translation>Show tasks</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tutup pengingat</source>
        <translation>Close the reminder</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Pengingat: tenggatnya %1 (%2). Mohon segera diselesaikan.</source>
        <translation>Reminder: it was due %1 (%2). Please finish it soon.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Ganti kata san&amp;di saya …</source>
        <translation>Change my passwor&amp;d …</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>SheetNotices</name>
    <message>
        <source>Belum dibuka: langkah pengisian bidang ini belum sampai gilirannya.</source>
        <translation>Not open yet: the turn of this unit&apos;s data entry has not come.</translation>
    </message>
    <message>
        <source>Sedang diisi oleh %1; hanya dapat dilihat.</source>
        <translation>Being filled in by %1; it can only be viewed.</translation>
    </message>
    <message>
        <source>%1 Terkunci sampai dikembalikan oleh pemeriksa.</source>
        <translation>%1 Locked until a reviewer returns it.</translation>
    </message>
    <message>
        <source>%1 Siklus sudah berakhir; pengelola dapat membukanya kembali.</source>
        <translation>%1 The cycle has ended; a coordinator can reopen it.</translation>
    </message>
    <message numerus="yes">
        <source>Semua %n catatan sudah ditanggapi.</source>
        <translation>
            <numerusform>The one remark has been answered.</numerusform>
            <numerusform>All %n remarks have been answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perbaiki %n catatan lagi.</source>
        <translation>
            <numerusform>Mend %n more remark.</numerusform>
            <numerusform>Mend %n more remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajukan (Ctrl+Enter)</source>
        <translation>Hand in (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ajukan lagi (Ctrl+Enter)</source>
        <translation>Hand in again (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Ajukan lagi (%n catatan belum)</source>
        <translation>
            <numerusform>Hand in again (%n remark left)</numerusform>
            <numerusform>Hand in again (%n remarks left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n catatan pada sel akan ikut dikembalikan.</source>
        <translation>
            <numerusform>%n remark on a cell will go back with it.</numerusform>
            <numerusform>%n remarks on cells will go back with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setiap sel tersimpan begitu ditinggalkan.</source>
        <translation>Every cell is saved as soon as it is left.</translation>
    </message>
    <message>
        <source>R pada sel menulis catatan; tanpa catatan, cukup paraf atau tanda tangani.</source>
        <translation>R on a cell writes a remark; without remarks, just initial or sign.</translation>
    </message>
    <message>
        <source>Berkas sedang dibuka untuk dibaca saja; isian tidak dapat diubah.</source>
        <translation>The file is open for reading only; entries cannot be changed.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Isian bidang</source>
        <translation>Entry of a unit</translation>
    </message>
    <message>
        <source>tenggat %1 (%2)</source>
        <translation>due %1 (%2)</translation>
    </message>
    <message>
        <source>%1 dari %2 terisi</source>
        <translation>%1 of %2 filled in</translation>
    </message>
    <message numerus="yes">
        <source>%n sel masih wajib</source>
        <translation>
            <numerusform>%n cell still wanted</numerusform>
            <numerusform>%n cells still wanted</numerusform>
        </translation>
    </message>
    <message>
        <source>Dikembalikan oleh %1, %2: %3</source>
        <translation>Returned by %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 dibebaskan dari siklus ini oleh %2 pada %3 karena: %4. Isiannya tidak ditunggu dan tidak ikut dihitung.</source>
        <translation>%1 was exempted from this cycle by %2 on %3 because: %4. Its sheet is not awaited and not counted.</translation>
    </message>
    <message>
        <source>Isian ini dikembalikan: hanya sel yang diberi catatan yang terbuka. Centang “Buka semua sel” untuk mengubah yang lain.</source>
        <translation>This sheet was sent back: only the cells with remarks are open. Tick “Open all cells” to change the others.</translation>
    </message>
    <message>
        <source>Target, periode lalu, capaian dan predikat tidak diketik. Pilih sel pertama yang boleh diisi, lalu tempel lagi.</source>
        <translation>Target, last period, achievement and rating are not typed. Choose the first cell that may be filled in, and paste again.</translation>
    </message>
    <message>
        <source>Sel-sel itu terkunci.</source>
        <translation>Those cells are locked.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditempelkan.</source>
        <translation>Nothing was pasted.</translation>
    </message>
    <message>
        <source>Siklus dibuka lagi oleh %1, %2: %3</source>
        <translation>Cycle reopened by %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n angka perlu penjelasan</source>
        <translation>
            <numerusform>%n number to be explained</numerusform>
            <numerusform>%n numbers to be explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sel belum tersimpan</source>
        <translation>
            <numerusform>%n cell is not saved</numerusform>
            <numerusform>%n cells are not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiriman %1, diajukan %2 oleh %3.</source>
        <translation>Revision %1, handed in %2 by %3.</translation>
    </message>
    <message>
        <source>Belum dibuka: langkah pengisian bidang ini menunggu %1.</source>
        <translation>Not open yet: before this unit can fill it in, it waits for %1.</translation>
    </message>
    <message>
        <source>Siklus ditunda oleh %1 sejak %2 karena: %3. Pengelola siklus dapat melanjutkannya.</source>
        <translation>The cycle was suspended by %1 on %2 because: %3. A coordinator can resume it.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Buka semua sel</source>
        <translation>Open all cells</translation>
    </message>
    <message>
        <source>Catatan berikutnya (F8)</source>
        <translation>Next remark (F8)</translation>
    </message>
    <message>
        <source>Cari indikator (Ctrl+F)</source>
        <translation>Find an indicator (Ctrl+F)</translation>
    </message>
    <message>
        <source>Cari indikator</source>
        <translation>Find an indicator</translation>
    </message>
    <message>
        <source>Baris yang tampil</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Ulangi (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Catatan pada sel (R)</source>
        <translation>Remark on the cell (R)</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Kertas kerja</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>Untuk yang mengisi tanpa program ini: sebagai berkas Excel, ditulis dan dibaca kembali</source>
        <translation>For whoever fills it in without this program: as an Excel file, written and read back</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Siapa &amp;Anda? Ketik nama, jabatan atau NIP.</source>
        <translation>Who &amp;are you? Type a name, a position or a NIP.</translation>
    </message>
    <message>
        <source>Nama, jabatan atau NIP</source>
        <translation>Name, position or NIP</translation>
    </message>
    <message>
        <source>Orang yang cocok</source>
        <translation>People that match</translation>
    </message>
    <message>
        <source>Tidak ada nama, jabatan atau NIP yang cocok. Periksa ejaannya, atau minta pengelola siklus menambahkan Anda.</source>
        <translation>No name, position or NIP matches. Check the spelling, or ask the coordinator to add you.</translation>
    </message>
    <message>
        <source>&amp;Sekali lagi</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Berkas lain</source>
        <translation>Another file</translation>
    </message>
</context>
<context>
    <name>SomeDialog</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Pakai yang dipilih</source>
        <translation>&amp;Use the chosen ones</translation>
    </message>
</context>
<context>
    <name>SopsPage</name>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>&amp;Tambahkan SOP dari berkas …</source>
        <translation>&amp;Add an SOP from a file …</translation>
    </message>
    <message>
        <source>&amp;Cetak / simpan PDF …</source>
        <translation>&amp;Print / save as PDF …</translation>
    </message>
    <message>
        <source>Yang salah dalam berkas</source>
        <translation>What is wrong in the file</translation>
    </message>
    <message>
        <source>T&amp;utup</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Daftar SOP</source>
        <translation>List of SOPs</translation>
    </message>
    <message>
        <source>&amp;Pakai SOP ini</source>
        <translation>&amp;Use this SOP</translation>
    </message>
    <message>
        <source>Lembar resmi</source>
        <translation>Official sheet</translation>
    </message>
    <message>
        <source>Perkecil gambar</source>
        <translation>Make the drawing smaller</translation>
    </message>
    <message>
        <source>Perkecil (Ctrl+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Selebar halaman</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Sesuaikan dengan lebar jendela (Ctrl+0)</source>
        <translation>Fit the width of the window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Perbesar gambar</source>
        <translation>Make the drawing larger</translation>
    </message>
    <message>
        <source>Perbesar (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Lembar resmi SOP</source>
        <translation>Official sheet of the SOP</translation>
    </message>
    <message>
        <source>Keraguan</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>Keraguan tentang SOP</source>
        <translation>Doubts about the SOP</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Siklus tetap memakai versi yang berlaku saat dimulai.</source>
        <translation>A cycle keeps the version it was started with.</translation>
    </message>
    <message>
        <source>Versi SOP</source>
        <translation>Versions of the SOP</translation>
    </message>
    <message>
        <source>Bagian SOP</source>
        <translation>Parts of the SOP</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Mulai siklus</source>
        <translation>Start the cycle</translation>
    </message>
    <message>
        <source>&amp;SOP</source>
        <translation>&amp;SOP</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>&amp;Periode</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Jenis periode</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>Periode ke-</source>
        <translation>Number of the period</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Nama siklus</source>
        <translation>&amp;Name of the cycle</translation>
    </message>
    <message>
        <source>Nama siklus</source>
        <translation>Name of the cycle</translation>
    </message>
    <message>
        <source>&amp;Bidang yang ikut</source>
        <translation>&amp;Units taking part</translation>
    </message>
    <message>
        <source>Bidang yang ikut</source>
        <translation>Units taking part</translation>
    </message>
    <message>
        <source>Waktu yang disepakati</source>
        <translation>Agreed times</translation>
    </message>
    <message>
        <source>Jika dimulai &amp;sekarang dan tanpa pengembalian</source>
        <translation>If started &amp;now and nothing is returned</translation>
    </message>
    <message>
        <source>Perkiraan waktu setiap langkah</source>
        <translation>Expected time of each step</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yang masih kurang</source>
        <translation>What is still missing</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Menjalankan SOP Pengumpulan Data Kinerja, dari perintah sampai dokumen yang ditandatangani.</source>
        <translation>Runs the SOP for collecting performance data, from the order to the signed document.</translation>
    </message>
    <message>
        <source>Kantor latihan menurut &amp;SOP</source>
        <translation>Practice office by &amp;SOP</translation>
    </message>
    <message>
        <source>Kantor latihan menurut SOP</source>
        <translation>Practice office by SOP</translation>
    </message>
    <message>
        <source>Buka berkas kantor …</source>
        <translation>Open an office&apos;s file …</translation>
    </message>
    <message>
        <source>Buat berkas kantor baru …</source>
        <translation>Make a new office file …</translation>
    </message>
    <message>
        <source>Berkas &amp;terakhir</source>
        <translation>&amp;Recent files</translation>
    </message>
    <message>
        <source>Berkas terakhir</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Mulai latihan dari awal …</source>
        <translation>Start the practice anew …</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Tutup riwayat langkah</source>
        <translation>Close the story of the step</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Riwayat langkah</source>
        <translation>Story of the step</translation>
    </message>
    <message>
        <source>Buka &amp;isian</source>
        <translation>Open the &amp;entry</translation>
    </message>
    <message>
        <source>Ti&amp;ndakan</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>Tindakan pada langkah ini</source>
        <translation>Actions on this step</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tugas Saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Daftar tugas</source>
        <translation>List of tasks</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Waktu menurut SOP</source>
        <translation>Time by the SOP</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Lihat alur</source>
        <translation>Show the flow</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Tidak ada siklus yang sedang berjalan</source>
        <translation>No cycle is running</translation>
    </message>
    <message>
        <source>Ke halaman Siklus</source>
        <translation>Go to the cycles</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Putaran %1 · %2</source>
        <translation>Round %1 · %2</translation>
    </message>
    <message>
        <source>tidak berlaku lagi</source>
        <translation>no longer counts</translation>
    </message>
    <message>
        <source>Dibuka %1</source>
        <translation>Opened %1</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Tenggat %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>tepat waktu</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Dikembalikan oleh %1: %2</source>
        <translation>Returned by %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n catatan pada sel)</source>
        <translation>
            <numerusform>(%n remark on a cell)</numerusform>
            <numerusform>(%n remarks on cells)</numerusform>
        </translation>
    </message>
    <message>
        <source>Menunggu %1</source>
        <translation>Waits for %1</translation>
    </message>
    <message>
        <source>Siklus dibuka lagi oleh %1: %2</source>
        <translation>Cycle reopened by %1: %2</translation>
    </message>
</context>
<context>
    <name>Using</name>
    <message>
        <source>%1 belum dapat dihapus karena masih disebut.</source>
        <translation>%1 cannot be removed yet, being named still.</translation>
    </message>
    <message>
        <source>Sebagai kepala kantor</source>
        <translation>As the head of the office</translation>
    </message>
    <message>
        <source>Sebagai pengelola siklus</source>
        <translation>As a cycle coordinator</translation>
    </message>
    <message>
        <source>Dalam jabatan: %1</source>
        <translation>In positions: %1</translation>
    </message>
    <message>
        <source>Dalam pelaksana: %1</source>
        <translation>In duties: %1</translation>
    </message>
    <message>
        <source>Dalam perjanjian kinerja: %1</source>
        <translation>In performance agreements: %1</translation>
    </message>
    <message>
        <source>Dalam siklus, yang tidak dapat diubah lagi: %1</source>
        <translation>In cycles, which can no longer be changed: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n tugas terbuka</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terlambat</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Siklus</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tenggat terdekat</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Dimulai</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Perkiraan selesai</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>terbuka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Belum dibuka</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Akan diulang</source>
        <translation>To be repeated</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Dibebaskan</source>
        <translation>Exempted</translation>
    </message>
    <message>
        <source>diulang</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>selesai %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>dilewati %1</source>
        <translation>skipped %1</translation>
    </message>
    <message>
        <source>bebas</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>putaran %1</source>
        <translation>round %1</translation>
    </message>
    <message>
        <source>%1, langkah %2: %3</source>
        <translation>%1, step %2: %3</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Seluruh siklus</source>
        <translation>The whole cycle</translation>
    </message>
    <message>
        <source>Langkah %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>revisi %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>sidik %1</source>
        <translation>digest %1</translation>
    </message>
    <message>
        <source>Hasil langkah</source>
        <translation>Output of a step</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Pada</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Isian %1</source>
        <translation>Entry of %1</translation>
    </message>
    <message>
        <source>Sidik SHA-256: %1</source>
        <translation>SHA-256 digest: %1</translation>
    </message>
    <message>
        <source>Dihitung dari pembilang dan penyebut.</source>
        <translation>Reckoned from numerator and denominator.</translation>
    </message>
    <message>
        <source>Catatan: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n berkas</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target
%1</source>
        <translation>Target
%1</translation>
    </message>
    <message>
        <source>Target periode</source>
        <translation>Target of the period</translation>
    </message>
    <message>
        <source>Target tahun</source>
        <translation>Target of the year</translation>
    </message>
    <message>
        <source>Periode
lalu</source>
        <translation>Last
period</translation>
    </message>
    <message>
        <source>Pembilang</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Penyebut</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Capaian</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Faktor pendorong</source>
        <translation>Supporting factors</translation>
    </message>
    <message>
        <source>Faktor penghambat</source>
        <translation>Hindering factors</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Sumber data</source>
        <translation>Source of data</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Pilihannya: %1.</source>
        <translation>The choices are: %1.</translation>
    </message>
    <message>
        <source>Dikembalikan kepada Anda</source>
        <translation>Returned to you</translation>
    </message>
    <message>
        <source>Jatuh tempo hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Siklus sedang ditunda</source>
        <translation>The cycle is suspended</translation>
    </message>
    <message>
        <source>Menunggu orang lain</source>
        <translation>Waiting for others</translation>
    </message>
    <message>
        <source>Dipegang oleh</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Pengelola siklus</source>
        <translation>Cycle coordinator</translation>
    </message>
    <message>
        <source>Seluruh kantor</source>
        <translation>The whole office</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Jabatan sekarang</source>
        <translation>Position now</translation>
    </message>
    <message>
        <source>Pelaksana SOP</source>
        <translation>Duties in the SOP</translation>
    </message>
    <message>
        <source>tanpa NIP</source>
        <translation>no NIP</translation>
    </message>
    <message>
        <source>Nomor %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>tanpa nama instansi</source>
        <translation>no agency named</translation>
    </message>
    <message>
        <source>Dipakai sejak %1 · sidik %2</source>
        <translation>In use since %1 · digest %2</translation>
    </message>
    <message>
        <source>Contoh bawaan program · sidik %1</source>
        <translation>Comes with the program · digest %1</translation>
    </message>
    <message>
        <source>Dipakai sejak</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Adopted by</translation>
    </message>
    <message>
        <source>Sidik SHA-256</source>
        <translation>SHA-256 digest</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Yang perlu dipastikan kantor</source>
        <translation>What the office should confirm</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Disimpulkan</source>
        <translation>Inferred</translation>
    </message>
    <message>
        <source>Seperti tercetak</source>
        <translation>As printed</translation>
    </message>
    <message numerus="yes">
        <source>%n bidang</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Target periodenya ditulis untuk periode lain; pilih periode itu di atas.</source>
        <translation>Its targets are written for other periods; choose those above.</translation>
    </message>
    <message>
        <source>Data dukung wajib dilampirkan</source>
        <translation>Evidence is required</translation>
    </message>
    <message>
        <source>TW %1</source>
        <translation>Q %1</translation>
    </message>
    <message>
        <source>Sem. %1</source>
        <translation>Sem. %1</translation>
    </message>
    <message>
        <source>%1: tulis “ya” atau kosongkan.</source>
        <translation>%1: write “ya”, or leave it empty.</translation>
    </message>
    <message>
        <source>%1: pilih salah satu dari daftarnya.</source>
        <translation>%1: choose one from its list.</translation>
    </message>
    <message>
        <source>Nama indikator belum diisi.</source>
        <translation>The indicator has no name yet.</translation>
    </message>
    <message>
        <source>Satuan belum diisi.</source>
        <translation>The unit of measure is missing.</translation>
    </message>
    <message>
        <source>Target belum diisi.</source>
        <translation>The targets are missing.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Perhitungan</source>
        <translation>Over the year</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Pagu setahun: Rp %1</source>
        <translation>Ceiling of the year: Rp %1</translation>
    </message>
    <message>
        <source>Bila benar, tulis alasannya di kolom Catatan.</source>
        <translation>If it is right, say why in the column Note.</translation>
    </message>
    <message>
        <source>Arah dan perhitungan ditebak saat impor; periksa.</source>
        <translation>Direction and calculation were guessed by the import; look at them.</translation>
    </message>
    <message>
        <source>Tidak diambil: %1</source>
        <translation>Not taken: %1</translation>
    </message>
    <message>
        <source>Pagu %1</source>
        <translation>Ceiling of %1</translation>
    </message>
    <message>
        <source>%1 baru, %2 berubah, %3 tidak ada lagi</source>
        <translation>%1 new, %2 changed, %3 gone</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>“%1” belum dapat dipakai</source>
        <translation>“%1” cannot be used</translation>
    </message>
    <message>
        <source>kosongkan</source>
        <translation>leave empty</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Tertulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Milik</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Lembar %1</source>
        <translation>Sheet %1</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>di sini: %1</source>
        <translation>here: %1</translation>
    </message>
    <message>
        <source>kertas kerja: %1</source>
        <translation>worksheet: %1</translation>
    </message>
    <message>
        <source>Hanya diubah di kertas kerja.</source>
        <translation>Changed in the worksheet only.</translation>
    </message>
    <message>
        <source>Diubah di kertas kerja dan juga di sini sejak kertas kerja ditulis (waktu itu %1); pilih yang berlaku.</source>
        <translation>Changed in the worksheet and here since it was written (%1 then); choose which counts.</translation>
    </message>
    <message>
        <source>Usulan: %1.</source>
        <translation>Proposed: %1.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Indikator atau program</source>
        <translation>Indicator or program</translation>
    </message>
    <message>
        <source>Di sini</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Kertas kerja</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>Yang berlaku</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Perjanjian kinerja</source>
        <translation>Performance agreement</translation>
    </message>
    <message>
        <source>%1 (sudah dijelaskan)</source>
        <translation>%1 (explained)</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Lampirkan bukti dukungnya.</source>
        <translation>Attach its evidence.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Kertas kerja yang kembali</source>
        <translation>Worksheet that came back</translation>
    </message>
    <message>
        <source>Sel yang berbeda</source>
        <translation>Cells that differ</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Ambil</source>
        <translation>&amp;Take</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Tambah tahun</source>
        <translation>Add a year</translation>
    </message>
    <message>
        <source>&amp;Tahun</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Salin indikator tahun sebelumnya, tanpa targetnya</source>
        <translation>Copy the &amp;indicators of the year before, without their targets</translation>
    </message>
    <message>
        <source>Untuk semua bidang yang belum punya indikator pada tahun itu. Baru berlaku setelah Simpan.</source>
        <translation>For all units that have no indicators in that year yet. It counts once it is saved.</translation>
    </message>
    <message>
        <source>&amp;Batal</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>T&amp;ambah</source>
        <translation>&amp;Add</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Cari apa saja</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Mencari halaman, siklus, isian, indikator, orang, perintah.</source>
        <translation>Finds pages, cycles, sheets, indicators, people, commands.</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Menjelaskan halaman yang sedang terbuka.</source>
        <translation>Explains the page that is open.</translation>
    </message>
    <message>
        <source>Tugas Saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Membuka daftar tugas yang menunggu Anda.</source>
        <translation>Opens the list of tasks that wait for you.</translation>
    </message>
    <message>
        <source>Siklus</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Membuka daftar siklus.</source>
        <translation>Opens the list of cycles.</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Membuka SOP kantor.</source>
        <translation>Opens the SOPs of the office.</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Membuka data kantor, kalender dan tampilan.</source>
        <translation>Opens the office&apos;s data, its calendar and the appearance.</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Membaca ulang halaman dari berkas.</source>
        <translation>Reads the page from the file once more.</translation>
    </message>
    <message>
        <source>Ganti orang</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Menyerahkan komputer ini kepada rekan.</source>
        <translation>Hands this computer to a colleague.</translation>
    </message>
    <message>
        <source>Buka berkas kantor …</source>
        <translation>Open an office file …</translation>
    </message>
    <message>
        <source>Membuka berkas kantor yang lain.</source>
        <translation>Opens another office file.</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Menutup program; semua isian sudah tersimpan.</source>
        <translation>Closes the program; everything filled in is saved already.</translation>
    </message>
    <message>
        <source>Bagian berikutnya</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Berpindah antara menu, daftar dan rinciannya.</source>
        <translation>Goes from the menu to the list and its details.</translation>
    </message>
    <message>
        <source>Dokumen data kinerja (PDF) …</source>
        <translation>Performance data document (PDF) …</translation>
    </message>
    <message>
        <source>Menyusun dokumen data kinerja dari siklus yang sedang dipilih.</source>
        <translation>Makes the performance data document of the cycle that is chosen.</translation>
    </message>
    <message>
        <source>Ingatkan semua yang terlambat …</source>
        <translation>Remind everybody who is late …</translation>
    </message>
    <message>
        <source>Menulis pengingat pada tugas yang terlambat dalam siklus itu.</source>
        <translation>Writes a reminder on the late tasks of that cycle.</translation>
    </message>
</context>
<context>
    <name>himpun::app::ActDialog</name>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>C&amp;atatan (boleh kosong)</source>
        <translation>&amp;Note (may be empty)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan pada sel ikut dikirim.</source>
        <translation>
            <numerusform>%n remark on a cell goes along.</numerusform>
            <numerusform>%n remarks on cells go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>jam kerja</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>menit kerja</source>
        <translation>working minutes</translation>
    </message>
    <message>
        <source>Lihat catatan pada isian.</source>
        <translation>See the remarks on the entry.</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan Anda pada sel belum dikirim, dan dihapus dengan persetujuan ini.</source>
        <translation>
            <numerusform>%n remark of yours was not sent, and is deleted by this approval.</numerusform>
            <numerusform>%n remarks of yours were not sent, and are deleted by this approval.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;atatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Langsung ke persetujuan terakhir (langkah %1)</source>
        <translation>Straight to the last approval (step %1)</translation>
    </message>
</context>
<context>
    <name>himpun::app::ActMenu</name>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>%1: tersimpan.</source>
        <translation>%1: saved.</translation>
    </message>
</context>
<context>
    <name>himpun::app::AgreedTimes</name>
    <message>
        <source>Waktu untuk langkah %1</source>
        <translation>Time for step %1</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not agreed yet</translation>
    </message>
    <message>
        <source>Satuan waktu untuk langkah %1</source>
        <translation>Unit of time for step %1</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>jam kerja</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>menit kerja</source>
        <translation>working minutes</translation>
    </message>
    <message>
        <source>Langkah %1</source>
        <translation>Step %1</translation>
    </message>
</context>
<context>
    <name>himpun::app::BudgetDialog</name>
    <message>
        <source>kodenya belum diisi</source>
        <translation>the code is missing</translation>
    </message>
    <message>
        <source>kode ini ditulis dua kali</source>
        <translation>this code is written twice</translation>
    </message>
    <message>
        <source>programnya belum diisi</source>
        <translation>the program is missing</translation>
    </message>
    <message>
        <source>pagunya belum diisi</source>
        <translation>the ceiling is missing</translation>
    </message>
    <message>
        <source>pagu tidak boleh negatif</source>
        <translation>a ceiling cannot be negative</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pagu (Rp)</source>
        <translation>Ceiling (Rp)</translation>
    </message>
    <message>
        <source>%1: program yang realisasi anggarannya diisi bersama indikator. Baris dari Excel dapat ditempel dengan Ctrl+V; Ctrl+Delete menghapus baris.</source>
        <translation>%1: programs whose spending is filled in together with the indicators. Rows from Excel are pasted with Ctrl+V; Ctrl+Delete removes a row.</translation>
    </message>
    <message>
        <source>titik atau koma pada pagu ini dapat dibaca dua cara; ketik ulang</source>
        <translation>the point or comma in this ceiling can be read in two ways; type it again</translation>
    </message>
</context>
<context>
    <name>himpun::app::CalendarTab</name>
    <message>
        <source>Zona waktu: %1</source>
        <translation>Time zone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hari kerja</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Libur nasional tahun %1 belum tercatat dalam kalender kantor. Tenggat di tahun itu dihitung tanpa libur nasional sampai keputusan bersamanya diambil dari berkas atau harinya ditambahkan.</source>
        <translation>The national holidays of %1 are not in the office’s calendar yet. Deadlines in that year are counted without them until the joint decree is taken from a file or the days are added.</translation>
    </message>
    <message>
        <source>Jam kerja biasa …</source>
        <translation>Ordinary office hours …</translation>
    </message>
    <message>
        <source>Tambah masa lain, misalnya Ramadan …</source>
        <translation>Add another season, such as Ramadan …</translation>
    </message>
    <message>
        <source>Ambil tahun dari berkas</source>
        <translation>Take a year from a file</translation>
    </message>
    <message>
        <source>Kalender setahun (*.json)</source>
        <translation>Calendar of a year (*.json)</translation>
    </message>
    <message>
        <source>Libur nasional dan cuti bersama tahun %1 sudah tercatat; semuanya diganti dengan isi berkas. Libur daerah dan hari kerja tambahan tetap.</source>
        <translation>The national holidays and collective leave of %1 are there already; all of them are replaced with what the file says. Local holidays and extra working days stay.</translation>
    </message>
    <message>
        <source>Ganti tahun %1</source>
        <translation>Replace %1</translation>
    </message>
</context>
<context>
    <name>himpun::app::CellPane</name>
    <message>
        <source>Kiriman %1, %2: %3</source>
        <translation>Submission %1, %2: %3</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Bukti dukung: belum ada</source>
        <translation>Evidence: none yet</translation>
    </message>
</context>
<context>
    <name>himpun::app::ChecksTab</name>
    <message>
        <source>Semua tingkat</source>
        <translation>Every severity</translation>
    </message>
</context>
<context>
    <name>himpun::app::CorrectionsDialog</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Edisi %1 dibuka kembali oleh %2 pada %3, karena: %4</source>
        <translation>Edition %1 was reopened by %2 on %3, because: %4</translation>
    </message>
    <message>
        <source>Perbaikannya belum selesai.</source>
        <translation>The correction is not finished yet.</translation>
    </message>
    <message>
        <source>Edisi %1 selesai pada %2</source>
        <translation>Edition %1 was finished on %2</translation>
    </message>
    <message>
        <source>%1, disetujui oleh %2</source>
        <translation>%1, approved by %2</translation>
    </message>
    <message>
        <source>; tidak ada isian yang berubah.</source>
        <translation>; no entry changed.</translation>
    </message>
    <message>
        <source>Edisi</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Indikator atau program</source>
        <translation>Indicator or program</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Diserahkan oleh</source>
        <translation>Handed in by</translation>
    </message>
</context>
<context>
    <name>himpun::app::CyclePage</name>
    <message>
        <source>Alur</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Jejak</source>
        <translation>History</translation>
    </message>
    <message>
        <source>SOP %1</source>
        <translation>SOP %1</translation>
    </message>
    <message>
        <source>dimulai %1</source>
        <translation>started %1</translation>
    </message>
    <message>
        <source>Pemeriksaan data</source>
        <translation>Checks of data</translation>
    </message>
</context>
<context>
    <name>himpun::app::CyclesPage</name>
    <message>
        <source>Semua keadaan</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Siklus dimulai.</source>
        <translation>The cycle has started.</translation>
    </message>
    <message>
        <source>Semua periode</source>
        <translation>All periods</translation>
    </message>
    <message>
        <source>Semua SOP</source>
        <translation>All SOPs</translation>
    </message>
</context>
<context>
    <name>himpun::app::Entrance</name>
    <message>
        <source>Menyiapkan kantor latihan …</source>
        <translation>Preparing the practice office …</translation>
    </message>
    <message>
        <source>Buka berkas kantor</source>
        <translation>Open an office&apos;s file</translation>
    </message>
    <message>
        <source>Berkas Himpun (*.himpun)</source>
        <translation>Himpun file (*.himpun)</translation>
    </message>
    <message>
        <source>Membuka %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>Simpan berkas kantor sebagai</source>
        <translation>Save the office file as</translation>
    </message>
    <message>
        <source>Membuat berkas kantor …</source>
        <translation>Making the office file …</translation>
    </message>
    <message>
        <source>Kantor latihan ini dibuat dari awal. Yang sudah Anda kerjakan di dalamnya hilang.</source>
        <translation>This practice office is made anew. What you have done in it is lost.</translation>
    </message>
    <message>
        <source>Mulai dari awal</source>
        <translation>Start anew</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave them</translation>
    </message>
</context>
<context>
    <name>himpun::app::FirstRun</name>
    <message>
        <source>WIB</source>
        <translation>WIB</translation>
    </message>
    <message>
        <source>WITA</source>
        <translation>WITA</translation>
    </message>
    <message>
        <source>WIT</source>
        <translation>WIT</translation>
    </message>
    <message>
        <source>lima hari kerja</source>
        <translation>five working days</translation>
    </message>
    <message>
        <source>enam hari kerja</source>
        <translation>six working days</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kantor baru, 1 dari 3: kantor dan bidangnya</source>
        <translation>New office, 1 of 3: the office and its units</translation>
    </message>
    <message>
        <source>Kantor baru, 2 dari 3: orang dan jabatannya</source>
        <translation>New office, 2 of 3: people and their positions</translation>
    </message>
    <message>
        <source>Contoh di bawah ini dapat langsung ditimpa. Baris dari Excel dapat ditempel dengan Ctrl+V; Ctrl+Delete menghapus baris.</source>
        <translation>The example below can be written over at once. Rows from Excel can be pasted with Ctrl+V; Ctrl+Delete takes a row away.</translation>
    </message>
    <message>
        <source>Buat berkas kantor …</source>
        <translation>Make the office file …</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Isi nama instansi lebih dahulu.</source>
        <translation>Fill in the name of the office first.</translation>
    </message>
    <message>
        <source>Isi tempat surat lebih dahulu: kota atau kecamatan kantor ini.</source>
        <translation>Fill in the place of letters first: the town of this office.</translation>
    </message>
    <message>
        <source>Isi paling sedikit satu bidang.</source>
        <translation>Fill in one unit at least.</translation>
    </message>
    <message>
        <source>Perbaiki bidang yang diberi catatan.</source>
        <translation>Mend the units that carry a note.</translation>
    </message>
    <message>
        <source>Isi paling sedikit satu orang.</source>
        <translation>Fill in one person at least.</translation>
    </message>
    <message>
        <source>Pilih SOP yang dijalankan.</source>
        <translation>Choose the SOP it runs.</translation>
    </message>
    <message>
        <source>Pilih kepala kantor dan pengelola siklus.</source>
        <translation>Choose the head of the office and the coordinator.</translation>
    </message>
    <message>
        <source>Buat kantor dari berkas JSON</source>
        <translation>Make an office from a JSON file</translation>
    </message>
    <message>
        <source>Berkas kantor JSON (*.json)</source>
        <translation>Office files (*.json)</translation>
    </message>
    <message>
        <source>Kantor ini menjalankan SOP “%1”, dan berkas SOP itu belum dipilih.</source>
        <translation>This office runs the SOP “%1”, and that SOP’s file has not been chosen.</translation>
    </message>
    <message>
        <source>Pilih berkas SOP</source>
        <translation>Choose an SOP file</translation>
    </message>
    <message>
        <source>Berkas SOP (*.json)</source>
        <translation>SOP files (*.json)</translation>
    </message>
    <message>
        <source>Perbaiki orang yang nama, NIP atau bidangnya diberi catatan.</source>
        <translation>Mend the people whose name, NIP or unit has a note.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kantor baru, 3 dari 3: siapa memegang langkah SOP</source>
        <translation>New office, 3 of 3: who holds the steps of the SOP</translation>
    </message>
    <message>
        <source>NIP diperiksa saat diketik: 18 angka, atau dikosongkan; yang hanya meragukan tetap dapat dipakai. Tempel dari Excel dengan Ctrl+V: nama, NIP, jabatan, bidang.</source>
        <translation>The NIP is checked as it is typed: 18 digits, or empty; one that is only odd can be used. Paste from Excel with Ctrl+V: name, NIP, position, unit.</translation>
    </message>
    <message>
        <source>Setiap pelaksana dalam SOP dipegang oleh siapa. Yang belum ada orangnya, dan pemegang kedua dan seterusnya, dapat ditunjuk kemudian di Pengaturan.</source>
        <translation>Who holds each actor of the SOP. Those that nobody holds yet, and second holders, can be appointed later in the settings.</translation>
    </message>
    <message>
        <source>SOP ini dijalankan oleh %1.</source>
        <translation>This SOP is carried out by %1.</translation>
    </message>
    <message>
        <source>SOP ini dijalankan oleh %1, dan di setiap bidang oleh %2.</source>
        <translation>This SOP is carried out by %1, and in each unit by %2.</translation>
    </message>
</context>
<context>
    <name>himpun::app::HelpDialog</name>
    <message>
        <source>Pintasan di setiap halaman</source>
        <translation>Shortcuts on every page</translation>
    </message>
    <message>
        <source>tombol</source>
        <translation>key</translation>
    </message>
    <message>
        <source>yang terjadi</source>
        <translation>what happens</translation>
    </message>
</context>
<context>
    <name>himpun::app::HistoryTab</name>
    <message>
        <source>Semua orang</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Semua langkah</source>
        <translation>All steps</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dari %n catatan</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>himpun::app::HolidayDialog</name>
    <message>
        <source>Sumber belum diisi: sebutkan keputusan yang menetapkannya.</source>
        <translation>The source is missing: name the decree that sets it.</translation>
    </message>
    <message>
        <source>%1 sudah tercatat: %2.</source>
        <translation>%1 is listed already: %2.</translation>
    </message>
    <message>
        <source>Ubah hari</source>
        <translation>Change a day</translation>
    </message>
    <message>
        <source>Tambah hari</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>SKB Tiga Menteri Nomor … Tahun …</source>
        <translation>Joint decree of three ministers number … of …</translation>
    </message>
    <message>
        <source>Keputusan Bupati Nomor … Tahun …</source>
        <translation>Decree of the Bupati number … of …</translation>
    </message>
    <message>
        <source>Nama hari belum diisi.</source>
        <translation>The name of the day is missing.</translation>
    </message>
    <message>
        <source>Jam kerja hari itu belum terbaca. Tulis seperti 07.30–16.00, istirahat 12.00–13.00.</source>
        <translation>The office hours of that day cannot be read yet. Write them like 07.30–16.00, break 12.00–13.00.</translation>
    </message>
</context>
<context>
    <name>himpun::app::HoursDialog</name>
    <message>
        <source>Ubah masa jam kerja</source>
        <translation>Change a season of hours</translation>
    </message>
    <message>
        <source>Tambah masa jam kerja</source>
        <translation>Add a season of hours</translation>
    </message>
    <message>
        <source>Jam kerja biasa</source>
        <translation>Ordinary office hours</translation>
    </message>
    <message>
        <source>Sumber belum diisi: sebutkan peraturan atau edaran yang menetapkannya.</source>
        <translation>The source is missing: name the regulation or circular that says so.</translation>
    </message>
    <message>
        <source>Nama masa ini belum diisi, misalnya Ramadan 1449 H.</source>
        <translation>The name of this season is missing, such as Ramadan 1449 H.</translation>
    </message>
</context>
<context>
    <name>himpun::app::HoursEdit</name>
    <message>
        <source>istirahat</source>
        <translation>break</translation>
    </message>
    <message>
        <source>libur</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Jam kerja %1</source>
        <translation>Office hours %1</translation>
    </message>
    <message>
        <source>Istirahat %1</source>
        <translation>Break %1</translation>
    </message>
</context>
<context>
    <name>himpun::app::ImportChangesPane</name>
    <message>
        <source>Pilih dahulu bidang dan tahunnya di langkah pertama.</source>
        <translation>Choose the unit and the year in the first step.</translation>
    </message>
    <message>
        <source>⚠ Sel yang belum dijawab dihitung kosong di sini; jawab dahulu di langkah kedua.</source>
        <translation>⚠ Cells without an answer count as empty here; answer them in the second step first.</translation>
    </message>
    <message>
        <source>Yang “tidak ada lagi” tidak disebut di berkas dan akan keluar dari perjanjian ini. Siklus yang sudah dimulai tetap memuatnya beserta isiannya.</source>
        <translation>What is “gone” is not in the file and will leave this agreement. Cycles that have begun keep it with all that was filled in.</translation>
    </message>
    <message>
        <source>%1: %2; yang lain tetap.</source>
        <translation>%1: %2; everything else stays.</translation>
    </message>
</context>
<context>
    <name>himpun::app::ImportDialog</name>
    <message>
        <source>Impor perjanjian kinerja</source>
        <translation>Import an agreement</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx *.ods *.csv);;Semua berkas (*)</source>
        <translation>Spreadsheets (*.xlsx *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Membaca “%1” …</source>
        <translation>Reading “%1” …</translation>
    </message>
    <message>
        <source>2 Sel meragukan (%1)</source>
        <translation>2 Doubtful cells (%1)</translation>
    </message>
    <message>
        <source>3 Perbedaan (%1)</source>
        <translation>3 Differences (%1)</translation>
    </message>
    <message>
        <source>Membaca tabelnya …</source>
        <translation>Reading its tables …</translation>
    </message>
    <message>
        <source>Belum ada tabel yang diambil.</source>
        <translation>No table is taken yet.</translation>
    </message>
    <message>
        <source>Pilih kolom indikator, atau kolom program dan pagu, di setiap tabel yang diambil.</source>
        <translation>Choose the column of indicators, or those of programs and ceilings, in every table that is taken.</translation>
    </message>
    <message>
        <source>Pilih bidang dan tahunnya.</source>
        <translation>Choose the unit and the year.</translation>
    </message>
    <message>
        <source>%1 sel yang meragukan belum dijawab.</source>
        <translation>%1 doubtful cells are without an answer.</translation>
    </message>
    <message>
        <source>Pilih sejak periode mana perubahan berlaku.</source>
        <translation>Choose from which period on the revision holds.</translation>
    </message>
    <message>
        <source>%1 indikator belum lengkap; lengkapi di tabel setelah diambil.</source>
        <translation>%1 indicators are incomplete; complete them in the table once they are taken.</translation>
    </message>
    <message>
        <source>“Ambil” memasukkannya ke tabel Indikator; tersimpan setelah Anda menekan Simpan di sana.</source>
        <translation>“Take” puts it into the table of indicators; it is saved once you press Save there.</translation>
    </message>
    <message>
        <source>%1 jawaban untuk sel yang meragukan akan hilang.</source>
        <translation>%1 answers for doubtful cells will be lost.</translation>
    </message>
    <message>
        <source>Tinggalkan tanpa mengambil</source>
        <translation>Leave without taking</translation>
    </message>
    <message>
        <source>Kembali ke impor</source>
        <translation>Back to the import</translation>
    </message>
    <message>
        <source>Tidak ada tabel bidang dan tahun itu di berkas ini.</source>
        <translation>There is no table of that unit and year in this file.</translation>
    </message>
</context>
<context>
    <name>himpun::app::ImportDoubtsPane</name>
    <message>
        <source>✓ Tidak ada sel yang meragukan: setiap sel terbaca dengan satu cara.</source>
        <translation>✓ No doubtful cells: each can be read in one way only.</translation>
    </message>
    <message>
        <source>✓ Semua %1 sel yang meragukan sudah dijawab.</source>
        <translation>✓ All %1 doubtful cells have an answer.</translation>
    </message>
    <message>
        <source>⚠ %1 dari %2 sel yang meragukan belum dijawab.</source>
        <translation>⚠ %1 of %2 doubtful cells are without an answer.</translation>
    </message>
    <message>
        <source>Bar&amp;is yang dilewati (%1)</source>
        <translation>Rows pa&amp;ssed over (%1)</translation>
    </message>
    <message>
        <source>%1, baris %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 dari “%4”. %5</source>
        <translation>%1 “%2”, %3 of “%4”. %5</translation>
    </message>
    <message>
        <source>&amp;semua yang sejenis (%1)</source>
        <translation>all of the same &amp;kind (%1)</translation>
    </message>
    <message>
        <source>&amp;%1: %2</source>
        <translation>&amp;%1: %2</translation>
    </message>
</context>
<context>
    <name>himpun::app::ImportMapPane</name>
    <message>
        <source>indikator</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>pagu program</source>
        <translation>ceilings of programs</translation>
    </message>
    <message>
        <source>⚠ arti kolomnya belum dipilih</source>
        <translation>⚠ nobody has said what its columns mean</translation>
    </message>
    <message>
        <source>%1, baris %2–%3: %4</source>
        <translation>%1, rows %2–%3: %4</translation>
    </message>
    <message>
        <source>Tidak ditemukan tabel yang kepalanya menyebut indikator dan target, atau program dan anggaran. Pilih baris kepala tabelnya di lembar, tekan “%1”, lalu pilih arti tiap kolom.</source>
        <translation>No table was found whose header names indicators and targets, or programs and a budget. Choose the row of its header in the sheet, press “%1”, then choose what each column means.</translation>
    </message>
    <message>
        <source>&amp;Kolom %1:</source>
        <translation>Colum&amp;n %1:</translation>
    </message>
    <message>
        <source>Kolom %1 tidak diambil lagi: artinya sekarang di kolom %2.</source>
        <translation>Column %1 is not taken any more: column %2 has its meaning now.</translation>
    </message>
    <message>
        <source>⚠ milik bidang atau tahun lain, tidak dibaca</source>
        <translation>⚠ of another unit or year, not read</translation>
    </message>
    <message>
        <source>Berkas ini tidak menyebut bidang yang dikenal; pilih bidangnya.</source>
        <translation>This file names no unit that is known; choose the unit.</translation>
    </message>
    <message>
        <source>Berkas ini menyebut beberapa bidang; pilih satu.</source>
        <translation>This file names several units; choose one.</translation>
    </message>
    <message>
        <source>Berkas ini tidak menyebut tahunnya; isi tahunnya.</source>
        <translation>This file does not name its year; fill it in.</translation>
    </message>
    <message>
        <source>Berkas ini menyebut beberapa tahun; pilih satu.</source>
        <translation>This file names several years; choose one.</translation>
    </message>
</context>
<context>
    <name>himpun::app::IndicatorDialog</name>
    <message>
        <source>%1: tulis angka lebih dari nol.</source>
        <translation>%1: write a number above zero.</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>Pembilang ÷ penyebut × faktor</source>
        <translation>Numerator ÷ denominator × factor</translation>
    </message>
    <message>
        <source>Predikat: %1</source>
        <translation>Grades: %1</translation>
    </message>
    <message>
        <source>Tulis apa yang dihitung sebagai pembilang dan penyebut.</source>
        <translation>Write what is counted as numerator and as denominator.</translation>
    </message>
    <message>
        <source>Nama indikator belum diisi.</source>
        <translation>The indicator has no name yet.</translation>
    </message>
    <message>
        <source>Satuan belum diisi.</source>
        <translation>The unit of measure is missing.</translation>
    </message>
</context>
<context>
    <name>himpun::app::IndicatorsTab</name>
    <message>
        <source>Belum ada indikator: %1</source>
        <translation>No indicators yet: %1</translation>
    </message>
    <message>
        <source>Bidang ini belum mengisi apa pun dalam siklus. Ketik indikator dan targetnya di sini,
atau salin dari Excel: kode, indikator, satuan, target setahun, target tiap periode.</source>
        <translation>This unit has nothing to fill in in a cycle yet. Type its indicators and targets here,
or copy them from Excel: code, indicator, unit of measure, target of the year, targets of its periods.</translation>
    </message>
    <message>
        <source>Pengelola siklus mengisinya di sini.</source>
        <translation>The coordinators of cycles enter them here.</translation>
    </message>
    <message>
        <source>Salin dari tahun %1</source>
        <translation>Copy from %1</translation>
    </message>
    <message>
        <source>Belum ada yang disalin. Salin dahulu barisnya di Excel.</source>
        <translation>Nothing has been copied yet. Copy the rows in Excel first.</translation>
    </message>
    <message>
        <source>“%1” dipakai dalam siklus %2. Siklus itu tetap memuatnya beserta isiannya; siklus yang dimulai sesudah disimpan tidak memuatnya lagi.</source>
        <translation>“%1” is used in the cycle %2. That cycle keeps it with all that is filled in; cycles started after it is saved will not have it any more.</translation>
    </message>
    <message>
        <source>Hapus dari perjanjian</source>
        <translation>Remove from the agreement</translation>
    </message>
    <message>
        <source>Belum dapat disimpan: perbaiki baris yang diberi tanda ⚠ (%1).</source>
        <translation>It cannot be saved yet: correct the rows marked ⚠ (%1).</translation>
    </message>
    <message>
        <source>%1 (belum ada indikator)</source>
        <translation>%1 (no indicators yet)</translation>
    </message>
    <message>
        <source>Diambil dari “%1”; belum tersimpan. Simpan bila sudah benar, atau Urungkan.</source>
        <translation>Taken from “%1”; not saved yet. Save it if it is right, or undo it.</translation>
    </message>
    <message>
        <source>Arah dan perhitungan %1 indikator baru ditebak: periksa sel yang bergaris titik-titik.</source>
        <translation>Direction and calculation of %1 new indicators are guesses: look at the cells with a dotted frame.</translation>
    </message>
</context>
<context>
    <name>himpun::app::KeepingBar</name>
    <message>
        <source>%1, cadangan %2.himpun</source>
        <translation>%1, backup %2.himpun</translation>
    </message>
    <message>
        <source>Memeriksa jejak …</source>
        <translation>Checking the trail …</translation>
    </message>
    <message>
        <source>Buat cadangan berkas kantor</source>
        <translation>Back up the office&apos;s file</translation>
    </message>
    <message>
        <source>Berkas Himpun (*.himpun)</source>
        <translation>Himpun files (*.himpun)</translation>
    </message>
    <message>
        <source>Membuat cadangan …</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>Pembuatan cadangan dihentikan; cadangan yang lama tetap ada.</source>
        <translation>The backup was stopped; the earlier one is still there.</translation>
    </message>
    <message>
        <source>Cadangan sudah dibuat dan diperiksa: %1</source>
        <translation>The backup was made and checked: %1</translation>
    </message>
    <message>
        <source>Tersimpan %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Cadangan: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>Cadangan: belum ada</source>
        <translation>Backup: none yet</translation>
    </message>
    <message>
        <source>Jejak belum diperiksa</source>
        <translation>Trail not checked yet</translation>
    </message>
    <message>
        <source>Jejak utuh</source>
        <translation>Trail intact</translation>
    </message>
    <message>
        <source>⚠ Jejak TIDAK UTUH</source>
        <translation>⚠ Trail NOT INTACT</translation>
    </message>
    <message>
        <source>Cadangan masih dibuat. Bila program ditutup sekarang, cadangan itu tidak jadi; yang lama tetap ada.</source>
        <translation>A backup is still being made. If the program is closed now, it will not be; the old one stays.</translation>
    </message>
    <message>
        <source>Tutup tanpa cadangan</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Wait</translation>
    </message>
</context>
<context>
    <name>himpun::app::LookTab</name>
    <message>
        <source>Ikuti sistem</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>himpun::app::MainWindow</name>
    <message>
        <source>Tugas Saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Siklus</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>%1 Berkas dibuka untuk dibaca saja, jadi tidak ada yang dapat diubah.</source>
        <translation>%1 The file is open for reading only, so nothing can be changed.</translation>
    </message>
    <message>
        <source>Pilih dahulu siklusnya.</source>
        <translation>Choose the cycle first.</translation>
    </message>
</context>
<context>
    <name>himpun::app::MatrixTab</name>
    <message>
        <source>Tidak ada tugas yang terbuka.</source>
        <translation>No open tasks.</translation>
    </message>
    <message numerus="yes">
        <source>%n tugas terbuka</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n di antaranya terlambat</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada tugas yang terlambat.</source>
        <translation>No late tasks.</translation>
    </message>
    <message>
        <source>Hanya peserta siklus yang dapat mengingatkan.</source>
        <translation>Only who takes part in the cycle can remind.</translation>
    </message>
    <message>
        <source>Menulis satu catatan pada setiap tugas yang terlambat.</source>
        <translation>Writes one comment on each late task.</translation>
    </message>
    <message numerus="yes">
        <source>Sebuah catatan pengingat dengan tenggatnya ditulis pada %n tugas yang terlambat, atas nama Anda.</source>
        <translation>
            <numerusform>A reminder with its deadline is written on %n late task, in your name.</numerusform>
            <numerusform>A reminder with its deadline is written on %n late tasks, in your name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingatkan</source>
        <translation>Remind</translation>
    </message>
    <message numerus="yes">
        <source>%n pengingat tersimpan.</source>
        <translation>
            <numerusform>%n reminder saved.</numerusform>
            <numerusform>%n reminders saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>himpun::app::OfficeTab</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation>Short name</translation>
    </message>
</context>
<context>
    <name>himpun::app::PaletteModel</name>
    <message>
        <source>Siklus</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
</context>
<context>
    <name>himpun::app::PapersTab</name>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Data kinerja %1.%2</source>
        <translation>Performance data %1.%2</translation>
    </message>
    <message>
        <source>Buat dokumen data kinerja</source>
        <translation>Make the performance data document</translation>
    </message>
    <message>
        <source>Menyusun dokumen data kinerja …</source>
        <translation>Composing the performance data document …</translation>
    </message>
    <message>
        <source>Dokumen data kinerja tersimpan di %1</source>
        <translation>The performance data document is saved in %1</translation>
    </message>
    <message>
        <source>Keadaan sekarang</source>
        <translation>As it stands now</translation>
    </message>
    <message>
        <source>Draf perbaikan</source>
        <translation>Draft of the correction</translation>
    </message>
    <message>
        <source>Edisi %1 (tidak berlaku lagi)</source>
        <translation>Edition %1 (no longer valid)</translation>
    </message>
    <message>
        <source>Edisi %1 (berlaku)</source>
        <translation>Edition %1 (valid)</translation>
    </message>
    <message>
        <source>Data kinerja %1 edisi %2.%3</source>
        <translation>Performance data %1 edition %2.%3</translation>
    </message>
</context>
<context>
    <name>himpun::app::PasswordDialog</name>
    <message>
        <source>Kata sandi sekarang tidak benar, jadi belum ada yang diganti. Ketik lagi; huruf besar dan kecil dibedakan.</source>
        <translation>The present password is not right, so nothing has been changed. Type it again; capital and small letters differ.</translation>
    </message>
    <message>
        <source>Paling sedikit %1 huruf, angka atau tanda. Kata sandi ini juga dipakai untuk paraf dan tanda tangan, jadi jangan diberitahukan kepada siapa pun.</source>
        <translation>At least %1 letters, digits or signs. This password also serves for initials and signatures, so tell it to nobody.</translation>
    </message>
    <message>
        <source>Kedua kata sandi baru itu tidak sama. Ketik lagi keduanya.</source>
        <translation>The two new passwords differ. Type both again.</translation>
    </message>
</context>
<context>
    <name>himpun::app::PastChart</name>
    <message>
        <source>Grafik periode sebelumnya</source>
        <translation>Chart of earlier periods</translation>
    </message>
    <message>
        <source>Belum ada periode sebelumnya</source>
        <translation>No earlier periods yet</translation>
    </message>
</context>
<context>
    <name>himpun::app::PasteDialog</name>
    <message>
        <source>Beberapa angka dapat dibaca dengan dua cara. Pilih cara baca yang benar; yang lain tidak berubah.</source>
        <translation>Some numbers can be read in two ways. Choose the right reading; the others stay as they are.</translation>
    </message>
    <message>
        <source>Periksa dahulu apa yang akan masuk.</source>
        <translation>Look first at what will go in.</translation>
    </message>
    <message numerus="yes">
        <source>%n sel jatuh di luar isian atau pada sel terkunci dan tidak ikut.</source>
        <translation>
            <numerusform>%n cell falls outside the sheet or on a locked cell and is left out.</numerusform>
            <numerusform>%n cells fall outside the sheet or on locked cells and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ikut: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Dapat dibaca dua cara</source>
        <translation>Can be read in two ways</translation>
    </message>
</context>
<context>
    <name>himpun::app::PeopleTab</name>
    <message>
        <source>%1 dihapus dari daftar orang kantor ini.</source>
        <translation>%1 is removed from the people of this office.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kata sandi %1 yang sekarang tidak berlaku lagi. Saat masuk berikutnya ia membuat kata sandi baru, dan membaca bahwa Anda yang mengatur ulang.</source>
        <translation>The present password of %1 will no longer count. When signing in next, this person makes a new one, and reads that it was you who reset it.</translation>
    </message>
    <message>
        <source>Atur ulang kata sandi</source>
        <translation>Reset the password</translation>
    </message>
    <message>
        <source>%1 membuat kata sandi baru saat masuk berikutnya.</source>
        <translation>%1 makes a new password when signing in next.</translation>
    </message>
</context>
<context>
    <name>himpun::app::PersonDialog</name>
    <message>
        <source>tanpa golongan</source>
        <translation>no grade</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ubah orang</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Nama orang dalam jejak melekat pada NIP ini. Bila NIP-nya salah, tambahkan orang baru dengan NIP yang benar.</source>
        <translation>What this person did is recorded under this NIP. If the NIP is wrong, add a new person with the right one.</translation>
    </message>
    <message>
        <source>seluruh kantor</source>
        <translation>the whole office</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis seperti 2026-01-31.</source>
        <translation>“%1” is not a date. Write it like 2026-01-31.</translation>
    </message>
    <message>
        <source>NIP terdiri atas 18 angka; kosongkan bila orang ini tidak memilikinya.</source>
        <translation>A NIP has 18 digits; leave it empty if this person has none.</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Orang dengan NIP ini sudah ada dalam daftar.</source>
        <translation>A person with this NIP is on the list already.</translation>
    </message>
</context>
<context>
    <name>himpun::app::RatingTab</name>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>paling tinggi %1%</source>
        <translation>%1% at most</translation>
    </message>
</context>
<context>
    <name>himpun::app::ReminderBar</name>
    <message>
        <source>%1: %2 (%3), tenggat %4.</source>
        <translation>%1: %2 (%3), due %4.</translation>
    </message>
    <message numerus="yes">
        <source>Begitu juga %n tugas lain.</source>
        <translation>
            <numerusform>And %n other task.</numerusform>
            <numerusform>And %n other tasks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenggat tugas Anda</source>
        <translation>Your deadlines</translation>
    </message>
</context>
<context>
    <name>himpun::app::SettingsPage</name>
    <message>
        <source>Perubahan berlaku untuk siklus yang dimulai sesudahnya; siklus yang berjalan tetap memakai data saat dimulai.</source>
        <translation>Changes count for cycles that are started afterwards; cycles under way keep the data they were started with.</translation>
    </message>
    <message>
        <source>Belum tersimpan; data kantor tidak berubah.</source>
        <translation>Not saved yet; the office&apos;s data has not changed.</translation>
    </message>
    <message>
        <source>Pengaturan kantor tersimpan.</source>
        <translation>The office&apos;s settings are saved.</translation>
    </message>
    <message>
        <source>Kata sandi Anda sudah diganti.</source>
        <translation>Your password has been changed.</translation>
    </message>
    <message>
        <source>Perubahan di bagian %1 belum disimpan.</source>
        <translation>Changes in the part %1 are not saved yet.</translation>
    </message>
    <message>
        <source>Tinggalkan tanpa menyimpan</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Kembali ke isian</source>
        <translation>Back to what I typed</translation>
    </message>
</context>
<context>
    <name>himpun::app::SheetClipboard</name>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Isi ke bawah</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>himpun::app::SheetEvidence</name>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Keluarkan bukti dukung</source>
        <translation>Take out evidence</translation>
    </message>
    <message>
        <source>Tambah bukti dukung</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Bukti yang sama</source>
        <translation>The same evidence</translation>
    </message>
    <message>
        <source>Bukti dukung yang sudah dilampirkan pada indikator lain</source>
        <translation>Evidence that was attached to other indicators already</translation>
    </message>
</context>
<context>
    <name>himpun::app::SheetPage</name>
    <message>
        <source>Semua baris</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Yang bertanda</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Yang diberi catatan</source>
        <translation>Remarked</translation>
    </message>
    <message>
        <source>Yang kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Ketik</source>
        <translation>Type</translation>
    </message>
    <message numerus="yes">
        <source>Belum dapat diajukan: %n sel masih wajib diisi atau diperbaiki.</source>
        <translation>
            <numerusform>Cannot be handed in yet: %n cell still has to be filled in or mended.</numerusform>
            <numerusform>Cannot be handed in yet: %n cells still have to be filled in or mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yang perlu dilihat</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Minta per&amp;baikan …</source>
        <translation>Ask for a c&amp;orrection …</translation>
    </message>
    <message>
        <source>&amp;Kembalikan …</source>
        <translation>Send bac&amp;k …</translation>
    </message>
    <message>
        <source>%1 (dibebaskan)</source>
        <translation>%1 (exempted)</translation>
    </message>
    <message numerus="yes">
        <source>Isi %n sel belum tersimpan: sel itu bergaris merah. Bila program ditutup sekarang, isi itu hilang.</source>
        <translation>
            <numerusform>What stands in %n cell is not saved: it has a red line. It is lost if the program is closed now.</numerusform>
            <numerusform>What stands in %n cells is not saved: they have a red line. It is lost if the program is closed now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutup juga</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Mend it</translation>
    </message>
</context>
<context>
    <name>himpun::app::SheetReview</name>
    <message>
        <source>Catatan pada sel</source>
        <translation>Remark on the cell</translation>
    </message>
    <message>
        <source>Apa yang harus diperbaiki pada “%1”?</source>
        <translation>What has to be mended in “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan belum dijawab: nilainya belum berubah, dan kolom Catatan belum diisi.</source>
        <translation>
            <numerusform>%n remark is not answered: its value is as it was, and the Note column is empty.</numerusform>
            <numerusform>%n remarks are not answered: their values are as they were, and the Note column is empty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajukan tanpa menjawabnya</source>
        <translation>Hand in without answering</translation>
    </message>
    <message numerus="yes">
        <source>%n hal meragukan belum diselesaikan:</source>
        <translation>
            <numerusform>%n odd thing is not settled yet:</numerusform>
            <numerusform>%n odd things are not settled yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dan %n lagi.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bila benar, alasannya dapat ditulis di kolom Catatan.</source>
        <translation>If they are right, the reason may be written in the Note column.</translation>
    </message>
    <message>
        <source>Bukti dukung yang belum ada perlu dilampirkan.</source>
        <translation>Evidence that is missing should be attached.</translation>
    </message>
    <message>
        <source>Ajukan apa adanya</source>
        <translation>Hand in as it is</translation>
    </message>
</context>
<context>
    <name>himpun::app::SheetWorksheet</name>
    <message>
        <source>&amp;Tulis kertas kerja …</source>
        <translation>&amp;Write the worksheet …</translation>
    </message>
    <message>
        <source>&amp;Baca kertas kerja yang kembali …</source>
        <translation>&amp;Read a worksheet that came back …</translation>
    </message>
    <message>
        <source>Tulis kertas kerja</source>
        <translation>Write the worksheet</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Kertas kerja tersimpan di %1</source>
        <translation>The worksheet is saved in %1</translation>
    </message>
    <message>
        <source>Baca kertas kerja yang kembali</source>
        <translation>Read a worksheet that came back</translation>
    </message>
    <message>
        <source>Kertas kerja (*.xlsx *.ods);;Semua berkas (*)</source>
        <translation>Worksheets (*.xlsx *.ods);;All files (*)</translation>
    </message>
</context>
<context>
    <name>himpun::app::SignIn</name>
    <message>
        <source>Kantor latihan: kata sandi semua orang adalah “%1”.</source>
        <translation>Practice office: everybody’s password is “%1”.</translation>
    </message>
    <message>
        <source>Anda belum memiliki kata sandi. Kata sandi dapat dibuat setelah berkas ini dapat ditulis lagi.</source>
        <translation>You have no password yet. One can be made once this file can be written again.</translation>
    </message>
    <message>
        <source>Buat kata san&amp;di</source>
        <translation>Make a pass&amp;word</translation>
    </message>
    <message>
        <source>Kata san&amp;di</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Simpan dan masuk</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ketik kata sandi Anda.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>Kedua kata sandi itu tidak sama. Ketik lagi keduanya.</source>
        <translation>The two passwords differ. Type both again.</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Kata sandi itu tidak benar. Ketik lagi; huruf besar dan kecil dibedakan.</source>
        <translation>That password is not right. Type it again; capital and small letters differ.</translation>
    </message>
    <message>
        <source>Anda masuk untuk pertama kali.</source>
        <translation>You sign in for the first time.</translation>
    </message>
    <message>
        <source>Kata sandi Anda diatur ulang oleh %1 pada %2.</source>
        <translation>Your password was reset by %1 on %2.</translation>
    </message>
    <message>
        <source>%1 Buat kata sandi, paling sedikit %2 huruf, angka atau tanda. Kata sandi ini juga dipakai untuk paraf dan tanda tangan, jadi jangan diberitahukan kepada siapa pun.</source>
        <translation>%1 Make a password of at least %2 letters, digits or signs. It also serves for initials and signatures, so tell it to nobody.</translation>
    </message>
    <message>
        <source>%1 sedang ditunggu, misalnya.</source>
        <translation>Something waits for %1, for example.</translation>
    </message>
</context>
<context>
    <name>himpun::app::SopsPage</name>
    <message>
        <source>Langkah %1. %2</source>
        <translation>Step %1. %2</translation>
    </message>
    <message>
        <source>Klik satu langkah untuk membaca kegiatannya.</source>
        <translation>Click a step to read what is done in it.</translation>
    </message>
    <message>
        <source>Versi (%1)</source>
        <translation>Versions (%1)</translation>
    </message>
    <message>
        <source>Keraguan (%1)</source>
        <translation>Doubts (%1)</translation>
    </message>
    <message>
        <source>Tidak ada yang diragukan: SOP ini terbaca seluruhnya seperti tercetak.</source>
        <translation>Nothing is in doubt: this SOP reads just as it is printed.</translation>
    </message>
    <message>
        <source>Naskah SOP tidak menyebutnya, atau menyebutnya ganjil. Kantor perlu memastikannya; program berjalan seperti tertulis di sini.</source>
        <translation>The SOP&apos;s text does not say it, or says it strangely. The office should confirm it; the program works as it is written here.</translation>
    </message>
    <message>
        <source>Tambahkan SOP dari berkas</source>
        <translation>Add an SOP from a file</translation>
    </message>
    <message>
        <source>Berkas SOP (*.json)</source>
        <translation>SOP files (*.json)</translation>
    </message>
    <message>
        <source>%1 tidak dapat dibaca. Tidak ada yang berubah. Periksa apakah berkas itu masih ada dan boleh Anda buka.</source>
        <translation>%1 cannot be read. Nothing has changed. See whether the file is still there and whether you may open it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 belum dapat dipakai; SOP yang ada tidak berubah. Perbaiki %n hal ini di berkasnya, lalu tambahkan lagi.</source>
        <translation>
            <numerusform>%1 cannot be used yet; the SOPs in use have not changed. Mend this %n thing in the file, then add it again.</numerusform>
            <numerusform>%1 cannot be used yet; the SOPs in use have not changed. Mend these %n things in the file, then add it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: dipakai untuk siklus berikutnya.</source>
        <translation>%1: will be used for the next cycles.</translation>
    </message>
    <message>
        <source>Simpan lembar SOP</source>
        <translation>Save the SOP&apos;s sheet</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Tersimpan sebagai %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>himpun::app::StartDialog</name>
    <message>
        <source>Belum ada SOP yang dipakai kantor ini.</source>
        <translation>This office uses no SOP yet.</translation>
    </message>
    <message numerus="yes">
        <source>Langkah pertama langsung terbuka; %n bidang ikut.</source>
        <translation>
            <numerusform>The first step opens at once; %n unit takes part.</numerusform>
            <numerusform>The first step opens at once; %n units take part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sudah ada siklus untuk %1 dengan SOP ini: “%2” (%3). Yang baru berdiri sendiri di sampingnya.</source>
        <translation>There is a cycle for %1 with this SOP already: “%2” (%3). The new one stands beside it on its own.</translation>
    </message>
    <message>
        <source>Buka Pengaturan</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Ubah di atas</source>
        <translation>Change it above</translation>
    </message>
    <message>
        <source>%1 atau %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>Pilih periode lain</source>
        <translation>Choose another period</translation>
    </message>
    <message>
        <source>isi targetnya</source>
        <translation>enter its targets</translation>
    </message>
    <message>
        <source>• Belum ada bidang yang punya indikator untuk tahun %1. %2</source>
        <translation>• No unit has indicators for %1 yet. %2</translation>
    </message>
    <message>
        <source>Isi indikator</source>
        <translation>Enter indicators</translation>
    </message>
</context>
<context>
    <name>himpun::app::StartPage</name>
    <message>
        <source>Lanjutkan latihan</source>
        <translation>Go on with the practice</translation>
    </message>
    <message>
        <source>Coba dengan data latihan</source>
        <translation>Try it with practice data</translation>
    </message>
</context>
<context>
    <name>himpun::app::StoryPanel</name>
    <message>
        <source>Langkah %1 · %2</source>
        <translation>Step %1 · %2</translation>
    </message>
    <message>
        <source>Bidang ini dibebaskan dari siklus ini.</source>
        <translation>This unit is exempted from this cycle.</translation>
    </message>
    <message>
        <source>Langkah ini belum dibuka.</source>
        <translation>This step is not open yet.</translation>
    </message>
</context>
<context>
    <name>himpun::app::TasksPage</name>
    <message>
        <source>Perbaiki formulir</source>
        <translation>Mend the form</translation>
    </message>
    <message>
        <source>Isi formulir</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Langkah %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>putaran %1</source>
        <translation>round %1</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Dikembalikan oleh %1 pada %2:
%3</source>
        <translation>Returned by %1 on %2:
%3</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan pada sel</source>
        <translation>
            <numerusform>%n remark on a cell</numerusform>
            <numerusform>%n remarks on cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu Anda</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message numerus="yes">
        <source>%n tugas menunggu Anda</source>
        <translation>
            <numerusform>%n task waits for you</numerusform>
            <numerusform>%n tasks wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Tugas ini menunggu %1.</source>
        <translation>This task waits for %1.</translation>
    </message>
    <message>
        <source>Siklus dibuka lagi oleh %1 pada %2:
%3</source>
        <translation>Cycle reopened by %1 on %2:
%3</translation>
    </message>
    <message>
        <source>Anda pengelola siklus: mulailah siklus berikutnya di halaman Siklus.</source>
        <translation>You coordinate: start the next cycle on the page of cycles.</translation>
    </message>
    <message>
        <source>Begitu pengelola memulai satu siklus, tugas Anda muncul di sini.</source>
        <translation>As soon as the coordinator starts a cycle, your tasks appear here.</translation>
    </message>
</context>
<context>
    <name>himpun::app::WeekEdit</name>
    <message>
        <source>Jam kerja %1 tidak terbaca. Tulis seperti 07.30–16.00, istirahat 12.00–13.00; kosongkan keduanya bila libur.</source>
        <translation>The office hours of %1 cannot be read. Write them like 07.30–16.00, break 12.00–13.00; leave both empty on a day off.</translation>
    </message>
</context>
<context>
    <name>himpun::app::WorksheetDialog</name>
    <message>
        <source>%1 sel hanya diubah di kertas kerja, %2 diubah di kedua sisi, %3 meragukan, %4 sama.</source>
        <translation>%1 cells were changed in the worksheet only, %2 on both sides, %3 are doubtful, %4 are the same.</translation>
    </message>
    <message>
        <source>Tidak ada yang berbeda dari isian di sini.</source>
        <translation>Nothing differs from what stands here.</translation>
    </message>
    <message>
        <source>%1 sel belum dipilih: tekan F2 atau klik di kolom terakhir.</source>
        <translation>%1 cells wait for a choice: press F2 or click in the last column.</translation>
    </message>
    <message>
        <source>“Ambil” mengisikannya seperti diketik sendiri; berkasnya disimpan sebagai lampiran tugas.</source>
        <translation>“Take” fills them in as if they were typed; the file is kept as an attachment of the task.</translation>
    </message>
    <message>
        <source>Ditulis di luar sel kuning, jadi tidak diambil: %1</source>
        <translation>Written outside the yellow cells, and so not taken: %1</translation>
    </message>
</context>
<context>
    <name>himpun::app::YearView</name>
    <message>
        <source>hari kerja</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>bukan hari kerja</source>
        <translation>no working day</translation>
    </message>
    <message numerus="yes">
        <source>%n hari kerja dalam setahun</source>
        <translation>
            <numerusform>%n working day in the year</numerusform>
            <numerusform>%n working days in the year</numerusform>
        </translation>
    </message>
    <message>
        <source>Sn</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Sl</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Rb</source>
        <translation>We</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>Jm</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sb</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Mg</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Jam Ramadan</source>
        <translation>Ramadan hours</translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>himpun::models::DraftTableModel</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
</context>
</TS>
