import Content
public import People

/// Writes a roster as the file that could be imported again.
public enum RosterWriter {
  /// Employees as CSV with a header; what a spreadsheet would run gets a leading apostrophe.
  ///
  /// - Parameters:
  ///   - employees: Whom to write, in this order.
  ///   - roster: Where their bosses are found, who are written by their numbers.
  public static func csv(of employees: some Sequence<Employee>, in roster: Roster) -> String {
    var text = RosterTemplate.csv
    for employee in employees { text += CSVText.record(cells(of: employee, in: roster)) }
    return text
  }

  private static func cells(of employee: Employee, in roster: Roster) -> [String] {
    RosterColumn.allCases.map { column in
      switch column {
      case .number: employee.number.rawValue
      case .givenName: employee.givenName
      case .familyName: employee.familyName
      case .email: employee.email ?? ""
      case .manager:
        employee.manager.flatMap { roster.employee($0) }?.number.rawValue ?? ""
      case .team: employee.teamLabel ?? ""
      case .locale: employee.locale?.rawValue ?? ""
      case .startedOn: employee.startedOn?.iso ?? ""
      case .status: employee.status.rawValue
      case .jobFamily: employee.jobFamily ?? ""
      case .login: employee.login ?? ""
      }
    }
  }
}
