import Content
import DeskSamples
import Foundation

/// A folder in which HR works with the shipped library and a small roster.
struct Office {
  let home: Home

  /// Makes it, with the roster's file written and not yet taken.
  init() throws {
    home = try Home()
    try home.write(Office.roster, to: "staff.csv")
  }

  /// A boss, a manager and four who report to him: one on leave, one without e-mail, and one who
  /// has started so lately that training is due soon, whatever the day.
  static let roster = """
    employee_id,given_name,family_name,email,manager_id,team,locale,start_date,status
    001,Nuria,Vega,nuria@acme.example,,Board,es,2015-01-07,active
    002,Óscar,Rey,oscar@acme.example,001,Marketing,es,2018-03-01,active
    010,Iria,Lago,iria@acme.example,002,Marketing,es,2020-11-02,active
    011,"Doe, John",Smith,john@acme.example,002,Marketing,en,2024-05-06,leave
    012,Ana,Gil,,002,Marketing,en,2025-01-01,active
    013,Uxía,Paz,uxia@acme.example,002,Marketing,es,\(lately.iso),active

    """

  private static let lately = Day(number: Int(Date().timeIntervalSince1970) / 86_400 - 25)

  /// Runs a command with the shipped library and a store of its own.
  func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try Program.run(
      arguments, in: home, input: Data(input.utf8),
      environment: ["ESLABON_STORE": home.store, "ESLABON_LIBRARY": ShippedLibrary.top.path])
  }

  /// Takes a roster's text.
  func take(_ text: String = roster, _ options: String...) throws -> Program.Run {
    try home.write(text, to: "staff.csv")
    return try Program.run(
      ["roster", "import", home.file("staff.csv")] + options, in: home,
      environment: ["ESLABON_STORE": home.store, "ESLABON_LIBRARY": ShippedLibrary.top.path])
  }

  /// The plan that a run printed.
  static func plan(in run: Program.Run) -> String {
    run.text.split(separator: " ").dropFirst().first.map { String($0) } ?? ""
  }
}
