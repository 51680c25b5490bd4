import Content
import Testing

@Suite("The form of an id")
struct IdentifierFormTests {
  @Test(arguments: [
    (IdentifierForm.kebab, "capital-i"), (.kebab, "a"), (.kebab, "the-212"),
    (.kebab, String(repeating: "a", count: 64)), (.clause, "MIN-2"), (.clause, "CUL-10"),
    (.snake, "report_hours"), (.snake, "x1"), (.language, "es"), (.language, "pt-BR"),
    (.language, "ast"),
  ])
  func admitsWhatIsWellWritten(form: IdentifierForm, text: String) {
    #expect(form.admits(text))
  }

  @Test(arguments: [
    (IdentifierForm.kebab, ""), (.kebab, "Sign-up"), (.kebab, "sign_up"), (.kebab, "sign--up"),
    (.kebab, "-sign"), (.kebab, "sign-"), (.kebab, "1st"), (.kebab, "inés"), (.kebab, "sign up"),
    (.kebab, String(repeating: "a", count: 65)), (.clause, "MIN2"), (.clause, "MIN-"),
    (.clause, "MIN-0"), (.clause, "MIN-02"), (.clause, "min-2"), (.clause, "MI-22"),
    (.clause, "MINI-2"), (.clause, "MIN-2a"), (.snake, "report-hours"), (.snake, "_x"),
    (.snake, "x_"), (.snake, "x__y"), (.language, "e"), (.language, "ES"), (.language, "es-"),
    (.language, "es-es"), (.language, "es-ESP"), (.language, "es-ES-x"), (.language, "engl"),
  ])
  func refusesWhatIsNot(form: IdentifierForm, text: String) {
    #expect(!form.admits(text))
  }

  @Test(arguments: [
    (IdentifierForm.kebab, "`sign-up`"), (.clause, "`MIN-2`"), (.snake, "`report_hours`"),
    (.language, "`es`"),
  ])
  func saysWhatItAsksForByAnExampleItAdmits(form: IdentifierForm, example: String) {
    #expect(form.rule.hasSuffix("such as \(example)"))
    #expect(form.admits(String(example.dropFirst().dropLast())))
  }
}

@Suite("An id and a path")
struct IdentifierTests {
  @Test func ordersAndPrintsAsWritten() {
    let ids: [SceneID] = ["launch", "kickoff", "debrief"]
    #expect(ids.sorted().map(\.description) == ["debrief", "kickoff", "launch"])
    #expect(SceneID("launch") == SceneID(rawValue: "launch"))
  }

  @Test func joinsKeysByDots() {
    let path: ContentPath = "scenes.click"
    #expect(path.keys == ["scenes", "click"])
    #expect(path.appending("say").appending(0).description == "scenes.click.say.0")
    #expect(ContentPath().description.isEmpty)
  }

  @Test func takesItsSeverityFromItsCode() {
    let grave = Diagnostic(.unknownScene, at: "start", "there is no scene `x`", help: "add it")
    let light = Diagnostic(.uncoveredAct, at: "start", "no clause speaks", help: "say so")
    #expect(grave.severity == .error)
    #expect(light.severity == .warning)
  }
}
