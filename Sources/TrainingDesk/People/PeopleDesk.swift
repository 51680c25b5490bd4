public import Content
public import Exchange
public import People
public import Records
public import Refreshers

/// What HR asks for: who works here, what is asked of whom by when, and who is told.
///
/// Whatever it writes adds a line to the audit trail, and so does what it shows of the roster, of how a
/// team stands and of somebody's dates; what cannot be written there is not shown. Plans and previews,
/// which HR works with, add theirs when they are carried out.
public protocol PeopleDesk {
  // MARK: The roster

  /// Everybody in the roster, shown to HR.
  func roster() throws -> Roster

  /// What a file would do to the roster; nothing is written.
  func preview(_ file: [UInt8], as form: RosterForm) throws -> RosterPreview

  /// Does what a file says, all of it or nothing.
  ///
  /// - Parameters:
  ///   - agreedEndings: how many people HR agreed to end, where that is more than one in ten.
  ///   - name: the file's name, for the audit trail.
  /// - Throws: ``PeopleDeskError/badRoster(_:)`` where anything is wrong with it.
  func take(
    _ file: [UInt8], as form: RosterForm, agreedEndings: Int?, named name: String
  ) throws -> RosterPreview

  // MARK: Plans

  /// What would be done on a day; nothing is written.
  func plan(on day: Day?) throws -> ShownPlan

  /// Carries out today's plan: asks, moves, takes back and notes what is done. To do it again on the
  /// same day changes nothing.
  ///
  /// - Parameter stated: the plan that HR has looked at; another one is refused.
  /// - Throws: ``PeopleDeskError/stalePlan(stated:now:)``.
  func assign(_ stated: PlanID?) throws -> ShownPlan

  /// Takes back what a plan asked for and is still open.
  ///
  /// - Returns: how many assignments were taken back.
  func withdraw(_ plan: PlanID) throws -> Int

  /// Does a day's work: assigns, and says whom to remind.
  func workDay() throws -> ShownPlan

  /// What HR is told of a day's work.
  ///
  /// - Parameters:
  ///   - mailed: how many people were written to.
  ///   - remarks: what needs a look, a line each.
  func digest(of plan: ShownPlan, mailed: Int, remarks: [String]) throws -> Letter

  // MARK: Mail

  /// The mails of today, each as it would go out; nothing is written.
  func mails() throws -> MailRound

  /// Takes a mail into the outbox before it is handed over; false where that was done before.
  func reserve(_ mail: PreparedMail) throws -> Bool

  /// Notes what became of mails.
  func settle(_ mails: [String], as state: Notice.State) throws

  /// The mails of which nobody knows whether they went out.
  func uncertainMails() throws -> [ReminderMailSlot]

  // MARK: Single people

  /// Somebody by the number that HR gave them, or by their e-mail.
  ///
  /// - Throws: ``PeopleDeskError/noSuchEmployee(_:near:)``, ``PeopleDeskError/isAName(_:of:)``.
  func employee(_ name: String) throws -> Employee

  /// When somebody's items are due, and why.
  func dates(of person: PersonID) throws -> ShownDates

  /// Gives more time for what is open.
  ///
  /// - Returns: how many assignments moved, and the working day that they moved to.
  func extend(
    _ person: PersonID, item: DueItem?, to day: Day, because reason: String
  ) throws -> (count: Int, due: Day)

  /// Exempts somebody from a programme or one of its modules.
  func exempt(_ exemption: Exemption) throws

  /// Enters days on which somebody is away, or takes them back.
  func setAway(_ absence: Absence, isRetracted: Bool) throws

  /// Records that people attended a workshop on a module.
  ///
  /// - Returns: how many of them were not recorded before.
  func recordWorkshop(
    on module: ModuleID, day: Day, of people: [PersonID], evidence: String
  ) throws -> Int

  /// The calendar of somebody's open assignments, or of a team's; nil where nothing is open.
  func calendar(of people: [PersonID]) throws -> CalendarFile?

  // MARK: Teams

  /// The reports of a manager, by name: done, due or overdue and by when, away or exempt, and nothing
  /// else.
  func progress(of manager: PersonID) throws -> TeamProgress

  /// How each level of management stands, the top first: who was never asked is counted too.
  func levels() throws -> LevelsProgress

  /// Those who report to a manager and work here, by number.
  func reports(of manager: PersonID) throws -> [PersonID]

  /// Those to whom somebody reports, by number.
  func managers() throws -> [Employee]
}
