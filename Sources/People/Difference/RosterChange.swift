/// What an import does to one employee.
public struct RosterChange: Hashable, Sendable {
  /// The ways in which an employee can change; several at once.
  public struct Kinds: OptionSet, Hashable, Sendable {
    /// The ways as bits.
    public let rawValue: UInt8
    /// Makes the ways from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// They are new.
    public static let joins = Kinds(rawValue: 1)
    /// They were gone and are back, with the id and the history they had.
    public static let returns = Kinds(rawValue: 2)
    /// They are gone.
    public static let leaves = Kinds(rawValue: 4)
    /// They stay and have another boss, or none.
    public static let moves = Kinds(rawValue: 8)
    /// They stay and something else is new: see ``RosterChange/columns``.
    public static let edits = Kinds(rawValue: 16)
    /// A leave begins.
    public static let startsLeave = Kinds(rawValue: 32)
    /// A leave is over.
    public static let endsLeave = Kinds(rawValue: 64)
  }

  /// The line that says so, or nil where a full file leaves them out or somebody else's row does.
  public let line: Int?
  /// The employee as they will be; as they were they stand in the roster.
  public internal(set) var employee: Employee
  /// What happens to them.
  public internal(set) var kinds: Kinds
  /// What else is new of somebody who stays or was gone, in the order of the file's columns.
  public internal(set) var columns: [RosterColumn] = []
}
