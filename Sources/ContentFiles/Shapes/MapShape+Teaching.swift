import Content
import Curriculum

extension MapShape {
  /// A module.
  static let module = MapShape(
    "module", "What staff take: a lesson card and its situations.", format: .required,
    [
      .required("id", .id, "Its name for ever."),
      .required("title", .localised, "What staff read in lists."),
      .required("pillar", .word, "Which of the six pillars it belongs to."),
      .required("lesson", .localised, "What is read before the situations."),
      .required("scenarios", .oneOrMore(.id), "Ids of situations, in their order."),
      .optional("mark", .whole(0...100, default: 80), "Privacy kept that a pass asks for."),
      .optional("minimum", .whole(1...100, default: 1), "Decisions that a pass asks for."),
    ])

  /// A translation.
  static let translation = MapShape(
    "translation", "A situation's texts in another language.", format: .required,
    [
      .required("lang", .id(.language), "The language; the file is named after it."),
      .required("for", .map(reference), "The situation beside it."),
      .required("text", .entries(nil, .map(translatedText)), "The texts by their paths."),
    ])
  static let reference = MapShape(
    "reference to a situation", "The situation beside it.",
    [
      .required("id", .id, "Its id."),
      .required("version", .whole(1...1_000_000), "The version that was translated."),
    ])
  static let translatedText = MapShape(
    "translated text", "One text.",
    [
      .required("of", .word, "`h` and six digits: which base text it translates."),
      .required("t", .text, "The text; empty while nobody has translated it."),
    ])

  /// A file of plays.
  static let plays = MapShape(
    "file of plays", "Scripted plays: answers in, ending and scores out.", format: .required,
    [.required("plays", .list(.map(play)), "At least one that passes and one that fails.")])
  static let play = MapShape(
    "play", "One play.",
    [
      .required("name", .text, "What the player does, in a few words."),
      .required(
        "answers",
        .entries(.any([.word, .list(.word), .entries(nil, .word)])),
        "The answer to each decision that is met, by its id."),
      .required("ends", .id, "The scene it ends in."),
      .optional("adherence", .whole(0...100), "Privacy kept."),
      .optional("service", .whole(0...100), "Job done."),
      .optional("violated", .oneOrMore(.id(.clause)), "Exactly the clauses that are violated."),
    ])

  /// A card for a five-minute talk.
  static let talk = MapShape(
    "talk card", "A five-minute talk about one rule: a story to read aloud, and three questions.",
    format: .required,
    [
      .required("clause", .id(.clause), "The rule it is about: a clause of a policy."),
      .required("title", .localised, "What the story is called, by language."),
      .required(
        "story", .localised,
        "\(TalkCard.storyWords.lowerBound) to \(TalkCard.storyWords.upperBound) words in each "
          + "language; it ends before anybody has chosen."),
      .required(
        "questions", .list(.localised, count: TalkCard.questionCount...TalkCard.questionCount),
        "The last asks what the team changes by Friday."),
    ])

  /// Real cases.
  static let cases = MapShape(
    "file of cases", "The real cases that situations grew from.", format: .required,
    [.required("cases", .entries(.map(realCase)), "The cases by their ids.")])
  static let realCase = MapShape(
    "case", "A case that an authority decided.",
    [
      .required("pillar", .word, "Which of the six pillars it belongs to."),
      .required("who", .text, "Who was fined."),
      .required("authority", .text, "Who decided."),
      .required("year", .whole(1990...2100), "When."),
      .required("what", .localised, "What happened."),
      .optional("articles", .oneOrMore(.word), "The articles that were broken."),
      .optional("status", .word, "Whether it is final."),
      .optional("amount", .word, "The fine."),
      .optional("final_amount", .word, "What was paid in the end."),
      .optional("note", .text, "What else is to be known."),
      .required("checked_on", .day, "The day somebody looked at the sources."),
    ])

  /// A glossary.
  static let glossary = MapShape(
    "glossary", "Words that a player can look up.", format: .required,
    [.required("terms", .list(.map(term)), "The words.")])
  static let term = MapShape(
    "term", "A word that can be looked up.",
    [
      .required("id", .id, "Its name for ever."),
      .required("term", .localised, "The word."),
      .required("means", .localised, "What it means."),
      .optional("forms", .entries(.language, .oneOrMore(.text)), "Its other forms, by language."),
    ])
}
