provider "outscale" {
  region = "cloudgouv-eu-west-1"
}
