// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement on its way from a spreadsheet into the office: the file, its tables, the answers,
// and what taking it would change.  Everything that takes long runs beside the window.
#pragma once

#include "himpun/text/message.h"
#include "import_map.h"
#include "import_reading.h"
#include "long_work.h"
#include "workplace.h"

namespace himpun::app
{

class AgreementImport : public QObject
{
    Q_OBJECT
public:
    /// \a office with what is typed and not saved yet.  Where the file names no unit or year,
    /// somebody has to; columns are read as those of the year \a at until then.
    AgreementImport(const Workplace &workplace, service::Office office,
                    const reading::AgreementKey &at, QObject *parent);

    void open(const QString &path); ///< leads to arrived(), refused() or notOpened()
    void stopOpening();             ///< and what was there before stays
    void begin();                   ///< with the file that has arrived, instead of the one before
    void stop();                    ///< whatever runs; leads to stopped() where something does
    bool isBusy() const { return m_opening.isRunning() || m_reading.isRunning(); }

    const QString &fileName() const { return m_fileName; } ///< of book()
    std::shared_ptr<const spreadsheet::Book> book() const { return m_book; }
    const service::Office &office() const { return *m_office; }

    const ImportMap &map() const { return m_map; }
    const intake::AgreementMap &proposed() const { return m_proposed; }
    bool knowsUnit() const { return !m_map.map.unit.isEmpty(); }
    bool knowsYear() const { return m_knowsYear; } ///< the file names it, or somebody has
    int wantedYear() const { return m_wantedYear; }
    int usualYear() const { return m_at.year; } ///< where the file names none
    QString whose() const;                      ///< as it was read: "Sekretariat, 2026"
    std::size_t answered() const;               ///< answers that leaving would lose
    void setUnit(const workflow::UnitId &unit);
    void setYear(int year);
    void setRevision(bool isRevision);
    void setFirst(const calendar::Period &first); ///< where a revision begins
    void take(std::size_t table, bool isTaken);
    void setRows(std::size_t table, int first, int last);
    /// The column that meant the same until now, if there was one.
    std::optional<int> setMeaning(std::size_t table, int column,
                                  const models::ColumnMeaning &meaning);
    void addTable(int sheet, int row);

    /// Nothing instead of a text: the question is open again.
    void answer(const std::map<intake::Place, std::optional<std::string>> &answers);

    /// As of the last reading; more may be on its way.
    const ImportReading &read() const { return m_read; }
    bool isUpToDate() const { return m_isRead && !isBusy() && !m_isAsking; }

signals:
    void arrived(); ///< a file that can be read; nothing has changed yet
    void opened();
    void refused(const himpun::text::Message &why); ///< what was there before stays
    void notOpened();                               ///< stopped; the same
    void stopped();                                 ///< nothing runs any more
    void mapChanged();                              ///< the tables themselves, at once
    void began();                                   ///< a reading; isUpToDate() no longer
    void changed();                                 ///< read() is new

private:
    struct Opened;

    void hasOpened(const std::shared_ptr<Opened> &opened);
    void keepAnswers(const std::vector<models::Question> &asked);
    bool isStopped(); ///< and says so
    void proposeAgain();
    void mapHasChanged();
    void askForFreePeriods();
    void readAgain();
    ImportOrder order() const;

    Workplace m_workplace;
    std::shared_ptr<const service::Office> m_office;
    reading::AgreementKey m_at;
    LongWork m_opening, m_reading;
    QString m_fileName;
    std::shared_ptr<const spreadsheet::Book> m_book;
    intake::AgreementMap m_proposed;
    ImportMap m_map;
    FreePeriods m_free;
    reading::AgreementKey m_freeOf; ///< whose they are
    bool m_isAsking = false;        ///< for them
    bool m_knowsYear = false;
    int m_wantedYear = 0;
    bool m_isStopping = false, m_isOpeningStopped = false;
    std::shared_ptr<Opened> m_arrived;
    std::optional<calendar::Period> m_first;
    std::vector<models::Question> m_questions; ///< as they are asked now
    std::vector<models::Question> m_kept;      ///< answered, and not asked at present
    ImportReading m_read;
    bool m_isRead = false;
    bool m_isStale = false; ///< something has changed since the reading began
};

} // namespace himpun::app
