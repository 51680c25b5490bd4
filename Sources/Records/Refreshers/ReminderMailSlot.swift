public import Content
public import People
public import Refreshers

/// A mail of a day, of which each person gets one at most, and the notices that it carries.
public struct ReminderMailSlot: Hashable, Sendable {
  /// Its random id, from which its Message-ID is made.
  public let id: String
  /// The day.
  public let day: Day
  /// Who gets it; nil for HR's own address.
  public let person: PersonID?
  /// What it tells.
  public let notices: [Notice]

  /// Makes a mail.
  public init(id: String, day: Day, person: PersonID?, notices: [Notice]) {
    self.id = id
    self.day = day
    self.person = person
    self.notices = notices
  }
}
