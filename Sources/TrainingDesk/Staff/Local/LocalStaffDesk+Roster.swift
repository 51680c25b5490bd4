public import People
public import Records

extension LocalStaffDesk {
  /// The person who has a number in a store's roster.
  ///
  /// - Throws: ``StaffDeskError/noRoster``; ``StaffDeskError/noSuchEmployee(_:known:)``;
  ///   ``StaffDeskError/gone(_:)`` where they do not work here any more; what the store throws.
  public static func person(
    numbered number: EmployeeNumber, in store: any AgendaStore & RosterStore
  ) throws -> PersonID {
    if let employee = try store.employee(numbered: number) {
      guard employee.isEmployed else { throw StaffDeskError.gone(number) }
      return employee.id
    }
    let known = try store.employees().filter(\.isEmployed).map(\.number)
    guard !known.isEmpty else { throw StaffDeskError.noRoster }
    throw StaffDeskError.noSuchEmployee(number, known: known)
  }
}
