import Content
import ContentFiles
import Exchange
import People
import Records
import Refreshers

/// Writes the mails of a plan.
struct MailWriter {
  let roster: Roster
  private let desk: LocalPeopleDesk
  private let stored: [AssignmentID: StoredAssignment]
  private let plan: TrainingPlan
  /// What its person was told of before.
  private let told: Set<AssignmentID>
  private let sender: Mailbox
  private let date: MailDate

  /// Makes a writer.
  ///
  /// - Throws: ``PeopleDeskError/noSender`` where the organisation has no address to write from.
  init(
    desk: LocalPeopleDesk, stored: [AssignmentID: StoredAssignment], roster: Roster,
    plan: TrainingPlan
  ) throws {
    let contact = desk.library.organisation?.peopleContact
    guard let address = contact?.email else { throw PeopleDeskError.noSender }
    let now = desk.surroundings.now()
    do {
      sender = try Mailbox(name: contact?.name, address: address, in: .from)
      date = try MailDate(now, offsetMinutes: desk.library.civilDay(of: now).offsetMinutes)
    } catch { throw PeopleDeskError.mail(error) }
    self.desk = desk
    self.stored = stored
    self.roster = roster
    self.plan = plan
    told = Set(
      try desk.store.notices().filter { $0.recipient == .employee && $0.state != .dropped }
        .map(\.assignment))
  }

  /// All that one recipient is told today; nil where they cannot be written to.
  func mail(to recipient: PersonID?, about notices: [Notice]) throws(MailError) -> PreparedMail? {
    let employee = recipient.flatMap { roster.employee($0) }
    let box: Mailbox
    if recipient == nil {
      box = sender
    } else if let employee, let email = employee.email {
      box = try Mailbox(name: employee.name, address: email, in: .to)
    } else {
      return nil
    }
    let words = desk.words(for: employee)
    let own = notices.filter { $0.recipient == .employee }
    let others = notices.filter { $0.recipient != .employee }
    var letters: [Letter] = []
    if !own.isEmpty {
      letters.append(
        words.letter(to: employee?.givenName, about: own.compactMap { item($0, in: words) }))
    }
    if !others.isEmpty {
      letters.append(
        words.letter(to: employee?.givenName, aboutOverdue: overdue(others, in: words)))
    }
    guard let first = letters.first else { return nil }
    let id = desk.surroundings.newName()
    let mail = try ReminderMail(
      from: sender, to: box, subject: first.subject, date: date,
      messageID: MessageID(token: id, domain: sender.address.domain), language: words.language,
      body: Array(letters.map(\.body).joined(separator: ["", "* * *", ""])),
      calendar: calendar(of: own, to: box, employee))
    return PreparedMail(
      slot: ReminderMailSlot(id: id, day: plan.day, person: recipient, notices: notices),
      mail: mail, stage: notices.map(\.stage).max()?.name ?? "d+0")
  }

  /// The calendar entry that goes along where a mail is about one thing alone.
  private func calendar(
    of own: [Notice], to box: Mailbox, _ employee: Employee?
  ) -> CalendarMessage? {
    guard own.count == 1, let notice = own.first, notice.stage != .thanks,
      let known = stored[notice.assignment]
    else { return nil }
    return CalendarMessage(
      desk.entry(of: known, for: employee), organizer: sender, attendee: box)
  }

  private func item(_ notice: Notice, in words: ReminderWords) -> ReminderItem? {
    guard let assignment = stored[notice.assignment]?.assignment else { return nil }
    return ReminderItem(
      title: desk.title(of: assignment.item, in: words.language), minutes: assignment.minutes,
      due: assignment.due, news: news(of: notice, assignment))
  }

  private func news(of notice: Notice, _ assignment: Assignment) -> ReminderItem.News {
    switch notice.stage {
    case .thanks: return .done
    case .changed:
      guard assignment.state == .open else { return .withdrawn }
      return .moved(from: nil)
    case .days:
      let days = plan.day.number - assignment.due.number
      if days > 0 { return .overdue }
      if days == 0 { return .dueToday }
      return told.contains(assignment.id) ? .dueSoon : .new
    }
  }

  /// Whom a manager or HR is told of, each once.
  private func overdue(_ notices: [Notice], in words: ReminderWords) -> [OverduePerson] {
    let assignments = notices.compactMap { stored[$0.assignment]?.assignment }
    let byPerson = Dictionary(grouping: assignments, by: \.person)
    return byPerson.map { person, assignments in
      OverduePerson(
        name: roster.employee(person)?.name ?? person.rawValue,
        titles: Set(assignments.map { desk.title(of: $0.item, in: words.language) }).sorted())
    }.sorted { ($0.name, $0.titles.first ?? "") < ($1.name, $1.titles.first ?? "") }
  }
}
