/// Names of nobody in particular.
enum DemoNames {
  static let given = [
    "Ana", "Bruno", "Carla", "Diego", "Elena", "Farid", "Gloria", "Hugo", "Inés", "Jorge", "Karim",
    "Lucía", "Marta", "Nora", "Óscar", "Paula", "Quim", "Rosa", "Samir", "Teresa", "Unai", "Vera",
    "Wanda", "Xoel", "Yolanda", "Zoe", "Adam", "Beatrice", "Clara", "Daniel", "Emma", "Felix",
    "Grace", "Henry", "Iris", "Jonas", "Kate", "Leo", "Maya", "Noah",
  ]
  static let family = [
    "Abad", "Bravo", "Cano", "Duarte", "Esteve", "Ferrer", "Gil", "Haro", "Ibarra", "Juárez",
    "Klein", "Lema", "Mora", "Navas", "Ortiz", "Pardo", "Quiroga", "Rey", "Sala", "Tovar", "Ulloa",
    "Vidal", "Weber", "Ximénez", "Yáñez", "Zamora", "Baker", "Carter", "Dunn", "Ellis", "Foster",
    "Grant", "Hayes", "Irving", "Jensen", "Kelly", "Lang", "Marsh", "Novak", "Osborne",
  ]
  static let departments = [
    "Marketing", "Shops", "Support", "Logistics", "Finance", "People", "Data", "Sales", "Legal",
    "Purchasing", "Web", "Facilities",
  ]
}
