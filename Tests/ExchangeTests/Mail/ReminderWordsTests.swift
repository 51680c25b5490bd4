import Content
import Testing

@testable import Exchange

@Suite("The words of a reminder")
struct ReminderWordsTests {
  private let english = ReminderWords(language: "en", organisation: Samples.organisation)
  private let spanish = ReminderWords(language: "es", organisation: Samples.organisation)

  @Test func askForOneThing() {
    let letter = english.letter(to: "Ana", about: [item("Ask for less", .dueSoon)])
    #expect(letter.subject == "Due by Tuesday 13 October 2026: Ask for less")
    #expect(
      letter.body == [
        "Hello Ana,", "", "Due soon:",
        "- Ask for less: about 12 minutes, by Tuesday 13 October 2026.", "",
        "To begin: open a terminal and type eslabon.",
        "There is no link to click here, on purpose: a reminder that needs one is not ours.", "",
        "Your manager sees whether this is done, due or overdue, and by when. Not your answers, not "
          + "your scores, not how often you tried.", "",
        "Does a date look wrong, or are you going to be away? Ask Andrés Quiroga, hr@acme.example.",
        "", "Acme Ibérica",
      ])
  }

  @Test func askForSeveralThingsAtOnce() {
    let letter = spanish.letter(
      to: "Ana",
      about: [
        item("Nuevo", .new, due: 30), item("Pedir menos", .overdue), item("Hecho", .done),
        item("Movido", .moved(from: Samples.day), due: 7), item("Quitado", .withdrawn),
        item("Otro", .new, due: 20, minutes: 1),
      ])
    #expect(letter.subject == "Tu formación: 6 partes, 1 fuera de plazo")
    #expect(
      letter.body.prefix(18) == [
        "Hola, Ana:", "", "Fuera de plazo. Sigue contando, y cuanto antes, mejor:",
        "- Pedir menos: unos 12 minutos. Vencía el martes 13 de octubre de 2026.", "",
        "Nuevo para ti:", "- Otro: 1 minuto, hasta el lunes 2 de noviembre de 2026.",
        "- Nuevo: unos 12 minutos, hasta el jueves 12 de noviembre de 2026.", "",
        "Con nueva fecha:",
        "- Movido: unos 12 minutos, hasta el martes 20 de octubre de 2026 y ya no hasta el martes "
          + "13 de octubre de 2026.", "", "Ya no se te pide, así que no tienes que hacer nada:",
        "- Quitado", "", "Hecho y registrado:", "- Hecho", "",
      ])
  }

  @Test(arguments: [
    (ReminderItem.News.overdue, "Overdue: T"), (.dueToday, "Due today: T"),
    (.dueSoon, "Due by Tuesday 13 October 2026: T"),
    (.new, "New for you: T, by Tuesday 13 October 2026"),
    (.moved(from: Day(number: 1)), "New date, Tuesday 13 October 2026: T"),
    (.withdrawn, "No longer needed: T"), (.done, "Done, thank you: T"),
  ])
  func nameTheNewsInTheSubject(news: ReminderItem.News, subject: String) {
    #expect(english.letter(to: nil, about: [item("T", news)]).subject == subject)
    let body = english.letter(to: nil, about: [item("T", news)]).body
    #expect(body.first == "Hello,")
    #expect(body.contains { $0.hasPrefix("To begin: ") } == news.isToDo)
  }

  @Test func endWithThanks() {
    let letter = english.letter(to: "Ana", about: [item("A", .done), item("B", .done)])
    #expect(letter.subject == "Your training: news of 2 parts")
    #expect(
      letter.body.contains("Thank you for taking the time. You need do nothing more for now."))
  }

  @Test func tellManagersNamesAndTitlesAlone() {
    let people = [OverduePerson(name: "Ana López", titles: ["Ask for less", "The loyalty app"])]
    let letter = english.letter(to: "Bea", aboutOverdue: people)
    #expect(letter.subject == "1 of your people has training overdue")
    #expect(letter.body.contains("- Ana López: Ask for less; The loyalty app"))
    #expect(
      spanish.letter(to: "Bea", aboutOverdue: people + people).subject
        == "2 personas de tu equipo tienen formación fuera de plazo")
  }

  @Test func tellHRWhatNeedsALook() {
    let calm = english.letter(about: DayDigest(day: Samples.day, assigned: 3, mailed: 2))
    #expect(calm.subject == "Training on Tuesday 13 October 2026: nothing to look at")
    #expect(calm.body.first == "Newly assigned: 3")
    let digest = DayDigest(day: Samples.day, maybeSent: 2, remarks: ["A manager has no address."])
    let busy = english.letter(about: digest)
    #expect(busy.subject == "Training on Tuesday 13 October 2026: 2 things to look at")
    #expect(busy.body.contains("- A manager has no address."))
  }

  @Test func askHRWhereNobodyIsNamed() {
    let bare = Organisation(name: "A", timeZone: "UTC", languages: ["en"], policy: "p")
    let words = ReminderWords(language: "en", organisation: bare)
    let body = words.letter(to: nil, about: [item("T", .new)]).body
    #expect(body.contains("To begin: HR can tell you how."))
    #expect(body.contains("Does a date look wrong, or are you going to be away? Ask HR."))
  }

  @Test func keepAuthoredTextsOnOneLine() {
    let organisation = Organisation(
      name: "A\n", timeZone: "UTC", languages: ["en"], policy: "p",
      start: LocalisedText(["en": "open a terminal\nand type eslabon.\n"]))
    let words = ReminderWords(language: "en", organisation: organisation)
    #expect(words.beginning == "To begin: open a terminal and type eslabon.")
    #expect(words.entryDescription(minutes: 1).components("\n").count == 3)
  }

  @Test func giveWayToTranslations() {
    let words = ReminderWords(
      language: "fr", organisation: Samples.organisation, texts: ["mail-hello": "Bonjour {name},"])
    #expect(words.greeting("{x}") == "Bonjour {x},")
    #expect(words.minutes(2) == "about 2 minutes")
    #expect(
      ReminderWords(language: "es-MX", organisation: Samples.organisation).minutes(2)
        == "unos 2 minutos")
  }

  @Test(arguments: ReminderPhrase.allCases)
  func fillTheSameInBothLanguages(phrase: ReminderPhrase) {
    #expect(marks(in: phrase.english) == marks(in: phrase.spanish))
    for text in [phrase.english, phrase.spanish] {
      #expect(!text.isEmpty && !text.contains("http") && !text.contains("@"))
    }
  }

  @Test func giveEveryPhraseAKeyOfItsOwn() {
    #expect(Set(ReminderWords.keys).count == ReminderPhrase.allCases.count)
    #expect(ReminderWords.keys.allSatisfy { $0.hasPrefix("mail-") })
  }

  private func item(
    _ title: String, _ news: ReminderItem.News, due: Int = 0, minutes: Int = 12
  ) -> ReminderItem {
    ReminderItem(title: title, minutes: minutes, due: Samples.day.adding(days: due), news: news)
  }

  private func marks(in text: String) -> Set<Substring> {
    Set(text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } })
  }
}
