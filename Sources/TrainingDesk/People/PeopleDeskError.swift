public import Content
public import Exchange
public import People
public import Refreshers

/// Why HR's desk cannot do what was asked; nothing was written then.
public enum PeopleDeskError: Error, Sendable, Hashable {
  /// A roster cannot be taken: all that is wrong with it.
  case badRoster([RosterDiagnostic])
  /// Nobody has this number or e-mail; `near` are numbers like it.
  case noSuchEmployee(String, near: [String])
  /// It is a name, which more than one may have; these are called so.
  case isAName(String, of: [EmployeeNumber])
  /// Somebody leads nobody, now or in the cycle of a report, so there is no team.
  case leadsNobody(String)
  /// There is no roster yet.
  case noRoster
  /// There is no programme in this library.
  case noProgramme
  /// No programme has this id.
  case noSuchProgramme(ProgrammeID, known: [ProgrammeID])
  /// No module has this id.
  case noSuchModule(ModuleID, known: [ModuleID])
  /// The plan that was stated is not today's any more.
  case stalePlan(stated: PlanID, now: PlanID)
  /// No open assignment came of this plan.
  case nothingOfPlan(PlanID)
  /// Something was recorded for a later day than today.
  case clockWentBack(today: Day, latest: Day)
  /// Nothing is open that could be given more time.
  case nothingOpen(DueItem?)
  /// The day is not later than the one it is due already.
  case notLater(Day, than: Day)
  /// The last day comes before the first.
  case endsBeforeItBegins(from: Day, through: Day)
  /// No such absence was entered.
  case noSuchAbsence(from: Day)
  /// The day lies ahead.
  case inTheFuture(Day)
  /// No decision of the measuring cycle is kept; in these something was decided.
  case nothingDecided(cycle: String, known: [String])
  /// A text that says why is empty.
  case emptyReason
  /// A text that says what proves it is empty.
  case emptyEvidence
  /// The organisation names nobody from whom mail could come, in `contacts.hr.email`.
  case noSender
  /// A mail cannot be written.
  case mail(MailError)
}
