provider "outscale" {
  region = "eu-west-2"
}
