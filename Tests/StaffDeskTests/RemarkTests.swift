import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A remark")
struct RemarkTests {
  private var library: SmallLibrary {
    var situation = SmallSituation("fire", .alarm, .lunch)
    situation.version = 4
    return SmallLibrary(drill: [situation], mark: 0)
  }

  private func count(_ decision: DecisionID, _ remark: Remark, _ times: Int = 1) -> RemarkCount {
    RemarkCount(scenario: "fire", version: 4, decision: decision, remark: remark, times: times)
  }

  @Test("counts for the decision that a sitting asked, before and after the answer")
  func countsForTheDecision() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let first = try desk.sit(at: .drill)
    try desk.count(.unclear, at: first)
    let second = try desk.answer(.ring, at: first).next
    try desk.count(.unclear, at: first)
    try desk.count(.unrealistic, at: second)
    let last = try desk.answer(.ring, at: second).next
    try desk.count(.mistake, at: last)
    #expect(
      try room.store.remarks() == [
        count("d0", .unclear, 2), count("d1", .mistake), count("d1", .unrealistic),
      ])
    #expect(try desk.myData().tables.first { $0.name == "remark" }?.rows == 0)
  }

  @Test("counts in a rehearsal and in a retake too")
  func countsInARehearsal() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    let last = try desk.play(desk.sit(at: .drill), [.wait, .ring])
    try desk.count(.noAnswerFits, at: desk.rehearse(from: 2, of: last))
    let retake = try desk.sit(at: .drill)
    #expect(retake.progress.about == 1)
    try desk.count(.ruleDoubtful, at: retake)
    #expect(
      try room.store.remarks() == [count("d0", .ruleDoubtful), count("d1", .noAnswerFits)])
  }
}
