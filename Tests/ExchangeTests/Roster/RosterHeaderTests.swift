import Content
import Exchange
import People
import Testing

@Suite("A roster's header")
struct RosterHeaderTests {
  @Test(
    arguments: [
      (
        "Employee #,First Name,Last Name,Work Email,Supervisor EID,Hire Date,Status",
        [.number, .givenName, .familyName, .email, .manager, .startedOn, .status]
      ),
      ("Worker ID,Manager ID,team_id,enabled", [.number, .manager, .team, .status]),
      (
        "Nº empleado,Nombre,Apellidos,Correo,Responsable,Equipo,Fecha de alta,Estado",
        [.number, .givenName, .familyName, .email, .manager, .team, .startedOn, .status]
      ),
      ("EMPLOYEE-ID,Given Name,familyName,E-Mail", [.number, .givenName, .familyName, .email]),
    ] as [(String, [RosterColumn])])
  func knowsCommonExports(header: String, columns: [RosterColumn]) {
    let reading = RosterFile.read(header + "\n")
    #expect(reading.columns == columns)
    #expect(reading.warnings == [])
    #expect(reading.problems == [.headerOnly])
  }

  @Test func takesANumberOfABossRatherThanTheirName() {
    let reading = RosterFile.read(
      "Employee #,Reporting to,Supervisor E ID\n1,\"Vidal, Inés\",007\n")
    #expect(reading.rows.map(\.manager) == [.set("007")])
    #expect(
      reading.warnings == [.passedOver("Reporting to", for: "Supervisor E ID", .manager, line: 1)])
    #expect(
      RosterFile.read("Employee #,Reporting to\n1,\"Vidal, Inés\"\n").rows.map(\.manager)
        == [.set("Vidal, Inés")])
  }

  @Test func passesOverWhatARosterDoesNotHold() {
    let reading = RosterFile.read("employee_id,emial,Salary,\n1,x,30000,\n")
    #expect(
      reading.warnings == [
        .unknownColumn("emial", near: .email, line: 1),
        .unknownColumn("Salary", near: nil, line: 1),
      ])
    #expect(reading.problems == [])
    #expect(reading.rows == [RosterRow(line: 2, number: "1")])
  }

  @Test func needsNumbersAndEachColumnOnce() {
    #expect(
      RosterFile.read("name,email\nAna,a@b.c\n").problems
        == [.missingColumn(.number, headers: ["name", "email"], line: 1)])
    #expect(
      RosterFile.read("\nemployee_id,First Name,Forename\n1,a,b").problems
        == [.duplicateColumn(.givenName, headers: ["First Name", "Forename"], line: 2)])
    #expect(
      RosterFile.read("employee_id,email,email\n1,a,b").problems
        == [.duplicateColumn(.email, headers: ["email", "email"], line: 1)])
  }

  @Test func isMappedAsTold() throws {
    let mappings = [
      try RosterMapping("Badge=employee_id"), try RosterMapping("Kürzel=Login"),
      try RosterMapping("a=b=team"),
    ]
    let reader = RosterReader(mappings: mappings)
    let reading = RosterFile.read("employee_id,badge,kuerzel,a=b\n1,2,x,Sales\n", reader)
    #expect(
      reading.problems == [
        .unusedMapping(
          mappings[1], headers: ["employee_id", "badge", "kuerzel", "a=b"], line: 1)
      ])
    let read = RosterFile.read("employee_id,badge,Kürzel,a=b\n1,2,x,Sales\n", reader)
    #expect(read.rows.map(\.number) == ["2"])
    #expect(read.rows.map(\.login) == [.set("x")])
    #expect(read.rows.map(\.team) == [.set("Sales")])
  }

  @Test func isMappedFromAnyScript() throws {
    let reader = RosterReader(mappings: [try RosterMapping("社員番号=employee_id")])
    #expect(RosterFile.read("社員番号,氏名\n007,李\n", reader).rows.map(\.number) == ["007"])
    #expect(
      RosterFile.read("Nu\u{301}mero de empleado,N.º de equipo\n7,x\n").columns == [.number])
  }

  @Test(arguments: [
    ("Badge", RosterOptionError.badMapping("Badge")), ("=team", .badMapping("=team")),
    ("Badge=salary", .unknownColumn("salary")), ("Badge=", .unknownColumn("")),
  ])
  func refusesMappingsToNothing(text: String, error: RosterOptionError) {
    #expect(throws: error) { try RosterMapping(text) }
  }
}
