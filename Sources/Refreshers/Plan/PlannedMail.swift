public import People

/// One mail: all that one recipient is told on one day.
public struct PlannedMail: Hashable, Sendable {
  /// Who gets it; nil for HR's own address.
  public let recipient: PersonID?
  /// What it tells of, people by id, gravest stage first.
  public let notices: [Notice]

  /// Makes a mail.
  public init(recipient: PersonID?, notices: [Notice]) {
    self.recipient = recipient
    self.notices = notices
  }
}
