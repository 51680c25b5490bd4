import Content
import People
import Testing

@Suite("A roster's problems")
struct RosterProblemTests {
  private let room = RosterRoom([
    employee("1", "Ana"), employee("2", "Leo", under: "1"), employee("3", "Leo", under: "1"),
    employee("4", "Zoe", under: "2"), employee("9", "Ivo", is: .terminated),
  ])

  private func problems(_ rows: [RosterRow]) -> [RosterProblem] {
    let difference = room.difference(rows)
    #expect(!difference.canBeWritten)
    #expect(difference.upserts.isEmpty && difference.absences.isEmpty)
    return difference.problems
  }

  @Test func holdNumbersThatStandAgain() {
    #expect(
      problems([row(2, "1"), row(3, "2"), row(4, "1"), row(7, "1")])
        == [.duplicateNumber("1", lines: [2, 4, 7])])
  }

  @Test func holdAddressesAndLoginsInCommon() {
    let rows = [
      row(2, "1") { $0.email = .set("Ana@acme.example") },
      row(3, "2") {
        $0.email = .set("ana@ACME.example")
        $0.login = .set("ana")
      },
      row(4, "3") { $0.login = .set("ana") },
    ]
    #expect(
      problems(rows) == [
        .shared(
          .email, value: "ana@acme.example",
          by: [RosterMention("1", line: 2), RosterMention("2", line: 3)]),
        .shared(
          .login, value: "ana", by: [RosterMention("2", line: 3), RosterMention("3", line: 4)]),
      ])
  }

  @Test func holdAnAddressOfSomebodyWhomTheFileLeavesOut() {
    var ana = employee("1")
    ana.email = "ana@acme.example"
    var gone = employee("2", is: .terminated)
    gone.email = "leo@acme.example"
    let room = RosterRoom([ana, gone])
    let rows = ["ana", "leo"].enumerated().map { place, name in
      row(place + 2, EmployeeNumber("n\(place)")) {
        $0.givenName = .set(name)
        $0.email = .set("\(name)@acme.example")
      }
    }
    #expect(
      room.difference(rows).problems == [
        .shared(
          .email, value: "ana@acme.example",
          by: [RosterMention("n0", line: 2), RosterMention("1", line: nil)])
      ])
  }

  @Test func holdUnknownBosses() {
    let rows = [
      row(2, "2") { $0.manager = .set("007") }, row(3, "3") { $0.manager = .set("0001") },
    ]
    #expect(
      problems(rows) == [
        .unknownManager("007", of: RosterMention("2", line: 2), near: nil),
        .unknownManager("0001", of: RosterMention("3", line: 3), near: "1"),
      ])
  }

  @Test func holdBossesByANameThatSeveralHave() {
    #expect(
      problems([row(2, "4") { $0.manager = .set("leo") }]) == [
        .ambiguousManager("leo", of: RosterMention("4", line: 2), candidates: ["2", "3"])
      ])
  }

  @Test(arguments: ["ana", "ANA", " Ana "])
  func spareBossesByANameThatOneHas(name: String) {
    let difference = room.difference([row(2, "4") { $0.manager = .set(name) }])
    #expect(difference.problems.isEmpty)
    #expect(difference.movers.map(\.employee.manager) == ["1"])
  }

  @Test(arguments: ["Inés  Vidal", "vidal, inés"])
  func spareFullNamesInEitherOrder(name: String) {
    let rows = [
      row(2, "4") { $0.manager = .set(name) },
      row(3, "5") {
        $0.givenName = .set("Inés")
        $0.familyName = .set("Vidal")
      },
    ]
    let difference = room.difference(rows)
    #expect(difference.problems.isEmpty)
    #expect(difference.movers.first?.employee.manager == difference.joiners.first?.employee.id)
  }

  @Test func holdEachLoopOnce() {
    let rows = [
      row(5, "1") { $0.manager = .set("4") }, row(6, "3") { $0.manager = .set("3") },
    ]
    #expect(
      problems(rows) == [
        .managerLoop([
          RosterMention("1", line: 5), RosterMention("4", line: nil),
          RosterMention("2", line: nil),
        ]), .managerLoop([RosterMention("3", line: 6)]),
      ])
  }

  @Test func holdALoopFromItsFirstLine() {
    let rows = [
      row(2, "5") {
        $0.givenName = .set("Mar")
        $0.manager = .set("4")
      }, row(5, "1") { $0.manager = .set("4") },
    ]
    #expect(
      problems(rows) == [
        .managerLoop([
          RosterMention("1", line: 5), RosterMention("4", line: nil),
          RosterMention("2", line: nil),
        ])
      ])
  }

  @Test func holdThoseWhoseBossLeaves() {
    #expect(
      problems([row(8, "2") { $0.status = .set(.terminated) }]) == [
        .orphans(of: RosterMention("2", line: 8), reports: [RosterMention("4", line: nil)])
      ])
  }

  @Test func holdThoseWhoAreGivenABossWhoIsGone() {
    let rows = [
      row(2, "2") { $0.manager = .set("9") }, row(3, "3") { $0.manager = .set("x") },
      row(4, "x") { $0.status = .set(.terminated) },
    ]
    #expect(
      problems(rows) == [
        .orphans(of: RosterMention("9", line: nil), reports: [RosterMention("2", line: 2)]),
        .orphans(of: RosterMention("x", line: 4), reports: [RosterMention("3", line: 3)]),
      ])
  }

  @Test func spareABossWhoLeavesWithAllReports() {
    let rows = ["2", "4"].enumerated().map { place, number in
      row(place + 2, EmployeeNumber(number)) { $0.status = .set(.terminated) }
    }
    #expect(room.difference(rows).problems.isEmpty)
  }

  @Test func holdWhatIsMissingAndWhatCannotBeCleared() {
    let rows = [
      row(2, "new"),
      row(3, "1") {
        $0.givenName = .cleared
        $0.status = .cleared
      },
    ]
    #expect(
      Set(problems(rows)) == [
        .missing(.givenName, of: RosterMention("new", line: 2)),
        .cannotClear(.givenName, of: RosterMention("1", line: 3)),
        .cannotClear(.status, of: RosterMention("1", line: 3)),
      ])
  }

  @Test func doNotRepeatWhatTheReaderRefused() {
    let difference = room.difference([row(2, "new") { $0.refused = [.givenName] }])
    #expect(difference.problems.isEmpty)
    #expect(!difference.canBeWritten)
    #expect(difference.upserts.isEmpty)
  }
}
