import Content
import Curriculum

/// Reads a talk card.
struct TalkCardReader {
  let decoder: ContentDecoder

  func card() -> TalkCard? {
    guard let map = decoder.document(.talk) else {
      return nil
    }
    let clause = map.id("clause", as: ClauseID.self)
    let title = map.localised("title")
    let story = map.localised("story")
    let questions = questions(map)
    reportLength(map)
    guard let clause, let title, let story, let questions else { return nil }
    return TalkCard(clause: clause, title: title, story: story, questions: questions)
  }

  /// The questions; nil where there are more or fewer than are asked, or one cannot be read.
  private func questions(_ map: MapView) -> [LocalisedText]? {
    let nodes = map.list("questions")
    let questions = nodes.compactMap { decoder.localised($0) }
    guard map["questions"]?.elements != nil else { return nil }
    guard nodes.count == TalkCard.questionCount else {
      map.report(
        .badValue, at: "questions",
        "a talk card has \(TalkCard.questionCount) questions, found \(nodes.count)",
        help: "write \(TalkCard.questionCount); the last asks what the team changes by Friday")
      return nil
    }
    return questions.count == nodes.count ? questions : nil
  }

  /// Reports a story that is too short or too long to be read aloud in about a minute.
  private func reportLength(_ map: MapView) {
    guard let entries = map["story"]?.entries else { return }
    let allowed = TalkCard.storyWords
    for entry in entries {
      guard let text = entry.value.scalar else { continue }
      let count = TalkCard.wordCount(of: text)
      guard !allowed.contains(count) else { continue }
      decoder.report(
        .storyLength, at: entry.value,
        "the story has \(count) words, and takes \(count < allowed.lowerBound ? "less" : "more") "
          + "than its minute",
        help: "write \(allowed.lowerBound) to \(allowed.upperBound)")
    }
  }
}
