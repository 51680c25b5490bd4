public import Content

/// What an import does to an absence.
public enum AbsenceChange: Hashable, Sendable {
  /// It is new.
  case begins(Absence)
  /// One that had no end ends on this day, the last of it.
  case ends(Absence, through: Day)
  /// One that had no end is over before it began, so there was none.
  case vanishes(Absence)
}
