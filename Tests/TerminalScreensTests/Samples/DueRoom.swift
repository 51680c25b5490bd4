import Content
import DeskSamples
import People
import Records
import Refreshers
import TrainingDesk

/// Ana at the shipped library, with all kinds of things due: a module today, another overdue, a
/// booster on Friday, a refresher begun, a change of policy.
struct DueRoom {
  let room: DeskRoom
  let language: Language

  init(_ language: Language) throws {
    self.language = language
    room = try DeskRoom.shipped()
    func asked(_ item: DueItem, _ situations: [ScenarioID], in days: Int) -> Assignment {
      SmallRoster.assignment(item, situations, due: DeskRoom.monday.adding(days: days))
    }
    try room.ask(
      asked(.module("choice"), ["reply-stop"], in: 0),
      asked(.module("security"), ["capital-i"], in: -3),
      asked(.booster("choice"), ["green-ink", "beep", "door-log"], in: 4),
      asked(.refresher("annual"), ["ten-to-one", "beep"], in: 30),
      asked(.policyChange("7f3a"), ["loyalty-app"], in: 14))
  }

  var desk: LocalStaffDesk { room.desk(language, of: SmallRoster.ana.id) }

  /// The first scripted play of a situation, answered by whoever types at a desk.
  func play(_ scenario: ScenarioID) -> ShippedLibrary.Play? {
    ShippedLibrary.plays.first { $0.scenario == scenario }
  }

  /// Finishes a situation with its first scripted play.
  func finish(_ scenario: ScenarioID) throws {
    let desk = desk
    var sitting = try desk.sit(at: .scenario(scenario))
    while let decision = sitting.decision, let reply = play(scenario)?.reply(to: decision) {
      sitting = try desk.answer(reply, at: sitting).next
    }
  }
}
