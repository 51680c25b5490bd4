public import Content

/// What the rows of a file would do to a roster; nobody is ever deleted.
///
/// A row that says `terminated` of somebody the roster does not know is passed over, so that no
/// names are kept of people who never were to be trained here; one of somebody who is gone already
/// changes nothing. Somebody who is gone comes back by a row that says `active` or `leave`, or by
/// any row of a full file. An e-mail address or login of somebody who is gone is theirs no more once
/// somebody who works here has it.
public struct RosterDifference: Sendable {
  /// What changes, in the order of the rows, then those whom a full file leaves out.
  public let changes: [RosterChange]
  /// The absences to write with ``upserts``, as they are now; one of the same person, first day and
  /// source is replaced. None where those cannot be written.
  public let absences: [Absence]
  /// Absences that ended before they began, so that they never were.
  public let retracted: [Absence]
  /// Why nothing can be written, by line.
  public let problems: [RosterProblem]
  /// How many rows change nothing.
  public let unchanged: Int
  /// Rows of people who are gone and never were in the roster.
  public let passedOver: [RosterMention]
  /// Rows of people who are gone and whose return the row does not state.
  public let stillGone: [RosterMention]
  /// How many of those who work here are ended.
  public let endings: RosterEndings
  /// Whether it may be written: there is no problem, and every cell could be read.
  public let canBeWritten: Bool

  /// Compares rows with a roster.
  ///
  /// - Parameters:
  ///   - roster: Who works here and who did.
  ///   - openAbsences: The absences without an end; only those that a roster began are touched.
  ///   - rows: What the file says, in its order.
  ///   - today: The day of the import, on which leaves begin and employments end.
  ///   - isFull: Whether somebody whom the file leaves out is gone.
  ///   - makeID: Makes a new id for somebody new, called in the order of the rows.
  public init(
    from roster: Roster, openAbsences: [Absence], rows: [RosterRow], today: Day, isFull: Bool,
    makingID makeID: () -> PersonID
  ) {
    var comparison = RosterComparison(
      roster: roster, openAbsences: openAbsences, today: today, isFull: isFull)
    comparison.draft(rows, makeID)
    comparison.findManagers(in: rows)
    comparison.checkWhole()
    changes = comparison.takeChanges()
    unchanged = comparison.unchanged
    problems = comparison.sortedProblems
    canBeWritten = problems.isEmpty && rows.allSatisfy(\.refused.isEmpty)
    absences = canBeWritten ? comparison.absences : []
    retracted = canBeWritten ? comparison.retracted : []
    passedOver = comparison.passedOver
    stillGone = comparison.stillGone
    endings = RosterEndings(
      count: changes.count { $0.kinds.contains(.leaves) },
      employed: roster.employees.count(where: \.isEmployed))
  }

  /// The employees to write, new or changed; none where there is a problem.
  public var upserts: [Employee] { canBeWritten ? changes.map(\.employee) : [] }

  /// Whether it ends more than one in ten of those who work here: how many, and of how many.
  public var endsTooMany: RosterEndings? { endings.isTooMany ? endings : nil }

  /// Whether it may be written after somebody has agreed to end so many.
  public func canBeWritten(agreedEndings: Int?) -> Bool {
    canBeWritten && (!endings.isTooMany || agreedEndings == endings.count)
  }
}

extension RosterDifference {
  /// Who is new.
  public var joiners: [RosterChange] { changes(.joins) }
  /// Who was gone and is back.
  public var returners: [RosterChange] { changes(.returns) }
  /// Who is gone.
  public var leavers: [RosterChange] { changes(.leaves) }
  /// Who has another boss.
  public var movers: [RosterChange] { changes(.moves) }
  /// Of whom something else is new.
  public var changed: [RosterChange] { changes(.edits) }
  /// Whose leave begins.
  public var onLeave: [RosterChange] { changes(.startsLeave) }
  /// Whose leave is over.
  public var backFromLeave: [RosterChange] { changes(.endsLeave) }

  private func changes(_ kind: RosterChange.Kinds) -> [RosterChange] {
    changes.filter { $0.kinds.contains(kind) }
  }
}
