import Content
import People
import Testing

@Suite("A roster")
struct RosterTests {
  private let roster = Roster([
    employee("002", "Leo", under: "001"), employee("001", "Ana"),
    employee("003", "Zoe", under: "001", is: .terminated),
  ])

  @Test func findsPeopleByEitherId() {
    #expect(roster.employee("002")?.givenName == "Leo")
    #expect(roster.employee(numbered: "003")?.givenName == "Zoe")
    #expect(roster.employee(numbered: "2") == nil)
    #expect(roster.employees.map(\.number) == ["001", "002", "003"])
    #expect(roster.employed.map(\.number) == ["001", "002"])
  }

  @Test func holdsTeams() {
    #expect(roster.teams == [TeamID(of: "001"), .top])
    #expect(roster.members(of: TeamID(of: "001")).map(\.givenName) == ["Leo"])
    #expect(roster.members(of: .top).map(\.givenName) == ["Ana"])
    #expect(roster.members(of: "003") == [])
    #expect(Roster.empty.teams == [])
  }
}
