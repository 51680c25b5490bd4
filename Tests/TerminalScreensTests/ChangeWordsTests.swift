import Content
import PrivacyPolicy
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("The words of what would have been fine")
struct ChangeWordsTests {
  @Test(
    "say one change as a sentence",
    arguments: [
      (
        .init(dimension: .words(.data), out: ["exact location"]), "The same without exact location."
      ),
      (
        .init(dimension: .words(.measure), new: ["encrypted sending", "a log of who looks"]),
        "The same with encrypted sending and a log of who looks."
      ),
      (
        .init(dimension: .words(.data), out: ["exact location"], new: ["approximate location"]),
        "The same with approximate location instead of exact location."
      ),
      (
        .init(
          dimension: .words(.consent), out: ["a yes nobody asked for"], new: ["a specific yes"]),
        "Ask first for a specific yes."
      ),
      (
        .init(dimension: .words(.recipient), out: ["the police"]),
        "The same, but not to the police."
      ),
      (
        .init(dimension: .number(.keepDays), bound: .atMost(30)), "Keep it at most 30 days."
      ),
      (.init(dimension: .number(.keepDays), bound: .below(1)), "Keep it less than 1 day."),
      (
        .init(dimension: .number(.hours), bound: .atMost(1)),
        "Do it at most 1 hour after the first suspicion."
      ),
      (
        .init(dimension: .number(.authorityHours), bound: .atMost(72)),
        "Do it at most 72 hours after it became known."
      ),
      (
        .init(dimension: .words(.response), out: ["hiding it"], new: ["an internal report"]),
        "What was needed: an internal report, not hiding it."
      ),
    ] as [(ShownChange, String)])
  func sayOneChange(change: ShownChange, said: String) {
    #expect(Words.shipped("en").said(change) == said)
  }

  @Test("say several in Spanish, one after another")
  func saySeveralInSpanish() {
    let fine = Fine.change([
      ShownChange(dimension: .words(.data), out: ["ubicación exacta"]),
      ShownChange(dimension: .words(.consent), new: ["un sí específico"]),
      ShownChange(dimension: .number(.keepDays), bound: .atMost(30)),
    ])
    #expect(
      Words.shipped("es").said(fine)
        == "Lo mismo, sin ubicación exacta. Pide antes un sí específico. "
        + "Guárdalo como mucho 30 días.")
  }
}
