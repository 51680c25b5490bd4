import Content
import People
import Testing

@Suite("An employee")
struct EmployeeTests {
  @Test func countsInTheTeamOfTheirManager() {
    let top = Employee(id: "p1", number: "001", givenName: "Ana", familyName: "Rey")
    let other = Employee(
      id: "p2", number: "002", givenName: "Leo", familyName: "", manager: top.id)
    #expect(top.team == .top)
    #expect(other.team == TeamID(of: "p1"))
    #expect([top.name, other.name] == ["Ana Rey", "Leo"])
    #expect(other.number.rawValue == "002")
  }
}
