public import People

/// One mail: all that one recipient is told on one day.
public struct PlannedMail: Hashable, Sendable {
  /// Who gets it; nil for HR's own address.
  public let recipient: PersonID?
  /// What it tells of, the latest stage first, then by assignment.
  public let notices: [Notice]

  /// Makes a mail.
  public init(recipient: PersonID?, notices: [Notice]) {
    self.recipient = recipient
    self.notices = notices
  }
}

extension PlannedMail {
  /// Notices put together by who gets them, HR's own address last.
  static func grouped(_ notices: [Notice]) -> [PlannedMail] {
    let byRecipient = Dictionary(grouping: notices, by: \.person)
    return byRecipient.map { recipient, notices in
      PlannedMail(
        recipient: recipient,
        notices: notices.sorted { ($1.stage, $0.assignment) < ($0.stage, $1.assignment) })
    }
    .sorted { left, right in
      guard let recipient = left.recipient else { return false }
      return right.recipient.map { recipient < $0 } ?? true
    }
  }
}
