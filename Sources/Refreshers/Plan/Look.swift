public import People

/// Something that HR needs to look at.
public enum Look: Hashable, Sendable {
  /// A manager whom no programme asks for anything: in no audience, or exempt from all.
  case managerWithoutTraining(PersonID)
  /// Somebody who has something open and no address to be told at.
  case noEmail(PersonID)
  /// Somebody without a team label though some audience is chosen by team.
  case noTeam(PersonID)
  /// Something overdue beyond its grace, about which neither a boss nor HR is ever told.
  case nobodyToTell(PersonID, AssignmentID)
  /// A notice of which nobody knows whether it went out.
  case maybeSent(Notice)
  /// Something that takes longer than the year's minutes allow, so that it is never asked for.
  case tooLong(PersonID, ProgrammeID, DueItem, minutes: Int)
  /// A module, booster or refresher for which the library holds no situation or moment.
  case nothingToAsk(ProgrammeID, DueItem)
}
