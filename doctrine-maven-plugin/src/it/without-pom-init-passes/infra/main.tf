provider "scaleway" {
  zone = "fr-par-1"
}
