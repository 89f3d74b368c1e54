provider "outscale" {
  region = var.region
}
