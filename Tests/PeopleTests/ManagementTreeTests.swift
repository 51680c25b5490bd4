import Content
import People
import Testing

@Suite("A management tree")
struct ManagementTreeTests {
  /// 1 leads 2 and 3; 2 leads 4, who leads 5; 6 has left; 7 reports to 6.
  private let tree = ManagementTree(of: [
    employee("1"), employee("2", under: "1"), employee("3", under: "1", is: .leave),
    employee("4", under: "2"), employee("5", under: "4"),
    employee("6", under: "1", is: .terminated),
    employee("7", under: "6"),
  ])

  @Test func knowsWhoReportsToWhom() {
    #expect(tree.reports(of: "1") == ["2", "3"])
    #expect(tree.everyone(below: "1") == ["2", "3", "4", "5"])
    #expect(tree.everyone(below: "5") == [])
    #expect(tree.bosses(of: "5") == ["4", "2", "1"])
    #expect(tree.boss(of: "1") == nil)
    #expect(tree.isBelow("5", "1"))
    #expect(!tree.isBelow("1", "5"))
    #expect(!tree.isBelow("1", "1"))
  }

  @Test func countsLevelsFromTheTop() {
    let levels = ["1", "2", "3", "4", "5", "6", "7"].map { tree.level(of: PersonID($0)) }
    #expect(levels == [0, 1, 1, 2, 3, nil, 0])
    #expect(tree.executives == ["1", "2", "3", "7"])
    #expect(tree.top == ["1", "7"])
  }

  @Test func callsAManagerWhoeverHasReportsWhoWorkHere() {
    #expect(tree.managers == ["1", "2", "4"])
    #expect(tree.isManager("4"))
    #expect(!tree.isManager("6"))
    #expect(
      !ManagementTree(of: [employee("1"), employee("2", under: "1", is: .terminated)]).isManager(
        "1"))
  }

  @Test func comesToAnEndWithLoops() {
    let tree = ManagementTree(of: [
      employee("1", under: "2"), employee("2", under: "1"), employee("3", under: "1"),
      employee("4", under: "4"),
    ])
    #expect(tree.top == [])
    #expect(tree.level(of: "3") == nil)
    #expect(tree.bosses(of: "3") == ["1", "2"])
    #expect(tree.bosses(of: "4") == [])
    #expect(Set(tree.everyone(below: "1")) == ["2", "3"])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func isTheSameFromAboveAndFromBelow(seed: UInt64) {
    var draw = RosterDraw(seed: seed)
    let employees = (1...60).map { number in
      employee(
        "\(number)",
        under: draw.chance(90) ? PersonID("\(Int.random(in: 1...60, using: &draw))") : nil,
        is: draw.chance(85) ? .active : .terminated)
    }
    let tree = ManagementTree(of: employees)
    for one in employees {
      let below = Set(tree.everyone(below: one.id))
      #expect(below.count == tree.everyone(below: one.id).count)
      for other in employees where other.id != one.id {
        #expect(below.contains(other.id) == tree.isBelow(other.id, one.id))
      }
      if let level = tree.level(of: one.id) { #expect(tree.bosses(of: one.id).count == level) }
    }
  }
}
