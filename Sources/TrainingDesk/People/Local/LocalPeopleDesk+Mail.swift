import Content
import ContentFiles
public import Exchange
public import People
public import Records
public import Refreshers

extension LocalPeopleDesk {
  /// The mails of today, each as it would go out.
  ///
  /// A plan tells only of what has been assigned: what is not written yet is told when it is.
  public func mails() throws -> MailRound {
    try refuseEarlierDay()
    let plan = try planned(on: today)
    let stored = Dictionary(
      try store.assignments().map { ($0.assignment.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let writer = try MailWriter(desk: self, stored: stored, roster: knownRoster(), plan: plan)
    var mails: [PreparedMail] = []
    var faulty: [(name: String, error: MailError)] = []
    for planned in plan.mails {
      let known = planned.notices.filter { notice in
        guard let assignment = stored[notice.assignment]?.assignment,
          assignment.revision == notice.revision
        else { return false }
        // Managers and HR are told of what is overdue, and of nothing else.
        return notice.recipient == .employee
          || assignment.state == .open && assignment.due < plan.day
      }
      guard !known.isEmpty else { continue }
      do throws(MailError) {
        if let mail = try writer.mail(to: planned.recipient, about: known) { mails.append(mail) }
      } catch {
        let name = planned.recipient.flatMap { writer.roster.employee($0)?.name } ?? ""
        faulty.append((name, error))
      }
    }
    return MailRound(mails: mails, faulty: faulty)
  }

  /// Takes a mail into the outbox before it is handed over; false where that was done before.
  public func reserve(_ mail: PreparedMail) throws -> Bool {
    try refuseEarlierDay()
    return try store.reserve(mail.slot)
  }

  /// Notes what became of mails; those of which that is known already stay as they are.
  public func settle(_ mails: [String], as state: Notice.State) throws {
    try refuseEarlierDay()
    let uncertain = Set(try store.uncertainMails().map(\.id))
    let mails = mails.filter(uncertain.contains)
    guard !mails.isEmpty else { return }
    try store.settle(
      mails, as: state,
      line(state == .sent ? .reminded : .remindersSettled, mails.count, about: state.rawValue))
  }

  /// The mails of which nobody knows whether they went out.
  public func uncertainMails() throws -> [ReminderMailSlot] { try store.uncertainMails() }

  /// The calendar of somebody's open assignments, or of a team's; nil where nothing is open.
  public func calendar(of people: [PersonID]) throws -> CalendarFile? {
    let roster = try knownRoster()
    let people = Set(people)
    let stored = try store.assignments().filter {
      $0.assignment.state == .open && people.contains($0.assignment.person)
    }.sorted { ($0.assignment.due, $0.assignment.id) < ($1.assignment.due, $1.assignment.id) }
    let entries = stored.map { entry(of: $0, for: roster.employee($0.assignment.person)) }
    guard let file = CalendarFile(entries) else { return nil }
    try store.keep(line(.calendarWritten, people.count))
    return file
  }

  /// An assignment as a calendar keeps it.
  func entry(of stored: StoredAssignment, for employee: Employee?) -> CalendarEntry {
    let assignment = stored.assignment
    let words = words(for: employee)
    return CalendarEntry(
      uid: "\(assignment.id)@eslabon", sequence: assignment.revision, changedAt: stored.changedAt,
      day: assignment.due,
      summary: words.entrySummary(of: title(of: assignment.item, in: words.language)),
      description: words.entryDescription(minutes: assignment.minutes), language: words.language,
      isCancelled: assignment.state != .open)
  }

  /// The words in which somebody is written to: their own language, where the organisation speaks it.
  func words(for employee: Employee?) -> ReminderWords {
    let spoken = house.languages
    let own = employee?.locale.flatMap { locale in
      spoken.first { locale == $0 || locale.rawValue.hasPrefix($0.rawValue + "-") }
    }
    return words(in: own ?? spoken.first ?? .english)
  }

  /// The words of mails and calendars in a language.
  func words(in language: Language) -> ReminderWords {
    ReminderWords(
      language: language, organisation: house, texts: library.words(in: language))
  }

  /// Who writes; where that could not be read, nobody in particular.
  private var house: Organisation {
    library.organisation
      ?? Organisation(name: "Eslabon", timeZone: "UTC", languages: [.english], policy: "baseline")
  }
}
