/// A small library in which nothing is wrong: one situation, its plays, and what it stands on.
///
/// The examples of `content/diagnostics` are laid over it.
enum RaffleLibrary {
  static let scenario = "scenarios/choice/raffle/scenario.yaml"
  static let spanish = "scenarios/choice/raffle/es.yaml"
  static let plays = "scenarios/choice/raffle/plays.yaml"
  static let policy = "content/policies/baseline.yaml"

  /// The files by path.
  static let files = [
    scenario: scenarioText, plays: playsText, policy: policyText,
    "content/vocabulary.yaml": vocabularyText,
    "content/organisation.yaml": """
    format: 1
    name: Lucero
    time_zone: Europe/Madrid
    languages: [en]
    policy: baseline

    """,
    "content/cases.yaml": """
    format: 1
    cases:
      aepd-raffle-2020:
        pillar: choice
        who: A shop
        authority: AEPD
        year: 2020
        what: {en: A shop wrote to everybody who had put a card into a bowl.}
        checked_on: 2026-11-23

    """,
    "content/modules/choice.yaml": """
    format: 1
    id: choice
    title: {en: A no is a no}
    pillar: choice
    lesson: {en: Ask first.}
    scenarios: [raffle]

    """,
  ]

  static let scenarioText = """
    format: 1
    id: raffle
    version: 1
    lang: en
    title: The raffle bowl
    pillar: choice
    audience: [everyone]
    minutes: 1
    exercises: [CHO-1]
    inspired_by: [aepd-raffle-2020]
    brief: >-
      You look after the newsletter of Lucero, a shop that posts plants to people's doors. On Sunday the
      shop had a stall at the garden fair, and a glass bowl for business cards. Who left a card could win
      a wheelbarrow, and by noon there was a queue. Now the stall is back in the cellar, the wheelbarrow has
      gone to a lady from Teruel, and it is Tuesday again.
    meters:
      trust: {title: Trust, start: 50}
    cast:
      ana: {name: Ana Ruiz, short: Ana, role: Sales}
    artefacts:
      cards: {kind: page, title: On the bowl, body: Win a wheelbarrow}
    start: bowl
    scenes:
      bowl:
        show: [cards]
        say: >-
          {ana} puts the bowl on your desk. There are 320 cards in it. “Three hundred new readers,” she
          says, “and the newsletter leaves at ten.”
        decide:
          id: mailing
          kind: choose
          ask: Who gets the newsletter?
          facts: {op: use.contact, data: user.contact.email, channel: marketing.email}
          options:
            - id: cards
              text: Everybody in the bowl. They know us now.
              act: {consent: not_asked}
              expect: {violates: [CHO-1]}
              feedback: They wanted a wheelbarrow. Nobody had asked them about news.
              effects: {trust: -10}
            - id: readers
              text: Only those who asked for it.
              act: {consent: given.specific}
              expect: {upholds: [CHO-1]}
              feedback: They had asked for it. Nothing simpler.
        go: sent
      sent:
        say: The newsletter is on its way.
        end: {title: Sent, tone: good}

    """

  static let playsText = """
    format: 1
    plays:
      - {name: writes to the bowl, answers: {mailing: cards}, ends: sent, adherence: 0}
      - {name: writes to those who asked, answers: {mailing: readers}, ends: sent, adherence: 100}

    """

  static let policyText = """
    format: 1
    policy: {id: baseline, version: 1}
    params: {report_hours: 1}
    groups:
      special: {data: [user.health]}
      needs-a-yes: {purpose: [marketing]}
    register:
      marketing.direct:
        data: [user.contact.email]
        recipient: [internal]
        subject: [customer]
        keep_days: 730
    clauses:
      - id: CHO-1
        pillar: choice
        source: law
        severity: serious
        effect: forbid
        title: {en: No message without a yes}
        when: {op: [use.contact]}
        unless: [{consent: {only: [given.specific]}}]
        cite: [ePrivacy 13(1)]
      - id: CUL-1
        pillar: culture
        source: company
        severity: critical
        effect: require
        title: {en: Report it at once}
        when: {event: [incident.suspected]}
        require: {response: {any: [report.internal]}, hours: {le: $report_hours}}
        cite: [GDPR 33(1)]
      - id: MIN-2
        pillar: minimisation
        source: law
        severity: serious
        effect: forbid
        title: {en: Exact location only on a yes}
        when: {op: [obtain], data: [user.location.precise]}
        unless: [{consent: {only: [given.specific]}}]
        cite: [GDPR 6(1)(a)]

    """

  static let vocabularyText = """
    format: 1
    lists: [op, data, channel, response]
    op:
      use.contact: {en: writing to someone, states: [data, channel, consent]}
      obtain.collect: {en: asking people for data, states: [data, consent]}
      remove.erase: {en: erasing data}
      disclose.transmit: {en: sending data, states: [data, recipient]}
    data:
      user.name: {en: name}
      user.contact.email: {en: e-mail address}
      user.contact.phone_number: {en: phone number}
      user.location.precise: {en: exact position}
      user.location.imprecise: {en: town}
      user.health: {en: state of health}
    purpose:
      service.provision: {en: providing the service}
      marketing.direct: {en: our own advertising}
    recipient: {internal.team: {en: one's own team}}
    subject: {customer: {en: customer}}
    consent:
      given.specific: {en: a specific yes}
      not_asked: {en: a yes nobody asked for}
      withdrawn: {en: a yes taken back}
    channel:
      marketing.email: {en: marketing e-mail}
      marketing.sms: {en: marketing text message}
      company.email: {en: company e-mail}
    event: {incident.suspected: {en: something looks wrong}}
    response: {report.internal: {en: reporting it}, ignore: {en: doing nothing}}
    measure: {encryption.transit: {en: encrypted sending}}
    grounds: {task: {en: one's task}}

    """
}
