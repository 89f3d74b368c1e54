provider "aws" {
  region = "eu-west-3"
}
provider "outscale" {
  region = var.region
}
provider "unheard-of" {}
