print("eslabon")
