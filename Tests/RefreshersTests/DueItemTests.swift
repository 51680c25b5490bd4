import Content
import Refreshers
import Testing

@Suite("What falls due")
struct DueItemTests {
  @Test(arguments: [
    DueItem.module("choice"), .booster("choice"), .refresher("annual"), .policyChange("7f3a"),
  ])
  func isReadFromItsText(item: DueItem) {
    #expect(DueItem(item.description) == item)
  }

  @Test(arguments: ["", "choice", "module:", "lesson:choice"])
  func isNothingElse(text: String) { #expect(DueItem(text) == nil) }

  @Test(arguments: [
    Notice.Stage.days(-14), .days(0), .days(7), .changed, .thanks,
  ])
  func isToldInStages(stage: Notice.Stage) { #expect(Notice.Stage(name: stage.name) == stage) }
}
